"""The launcher: `streamlit run app.py`."""

import streamlit as st

from playbook.live.routes import MIDDLEWARE, ROUTES, lifespan
from playbook.ui.stage import went_wrong

app = st.App("pages/_frame.py", routes=ROUTES, middleware=MIDDLEWARE, lifespan=lifespan, on_script_error=went_wrong)
