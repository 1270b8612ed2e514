"""The launcher: `streamlit run app.py`."""

import streamlit as st

from playbook.live.routes import MIDDLEWARE, ROUTES, lifespan

app = st.App("pages/_frame.py", routes=ROUTES, middleware=MIDDLEWARE, lifespan=lifespan)
