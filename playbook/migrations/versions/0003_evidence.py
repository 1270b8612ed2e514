"""Evidence under a why, contributing factors, an owner's e-mail address

Revision: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("cause") as table:
        table.add_column(sa.Column("factor", sa.Boolean(), nullable=False, server_default=sa.false()))
        table.add_column(sa.Column("evidence", sa.JSON(), nullable=False, server_default="[]"))
    with op.batch_alter_table("action") as table:
        table.add_column(sa.Column("email", sa.String(), nullable=False, server_default=""))
    # The defaults were for the rows that stood already; from now on the code gives each value.
    with op.batch_alter_table("cause") as table:
        table.alter_column("factor", server_default=None)
        table.alter_column("evidence", server_default=None)
    with op.batch_alter_table("action") as table:
        table.alter_column("email", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("action") as table:
        table.drop_column("email")
    with op.batch_alter_table("cause") as table:
        table.drop_column("evidence")
        table.drop_column("factor")
