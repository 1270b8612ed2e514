"""What became of an action, and the pulse of a workshop

Revision: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

INDEXED = ("team_id", "action_id", "workshop_id")


def upgrade() -> None:
    op.create_table(
        "decision",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("team_id", sa.String(), nullable=False),
        sa.Column("action_id", sa.String(), nullable=True),
        sa.Column("workshop_id", sa.String(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("recommendation", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("agreed_in", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["action_id"], ["action.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["workshop_id"], ["workshop.id"], ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id"),
    )
    for name in INDEXED:
        op.create_index(f"ix_decision_{name}", "decision", [name])
    op.create_table(
        "pulse_answer",
        sa.Column("workshop_id", sa.String(), nullable=False),
        sa.Column("moment", sa.String(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("voter", sa.String(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["workshop_id"], ["workshop.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("workshop_id", "moment", "item", "voter"),
    )
    for name in ("pulse_start_shown_at", "pulse_end_shown_at"):
        op.add_column("workshop", sa.Column(name, sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    for name in ("pulse_end_shown_at", "pulse_start_shown_at"):
        op.drop_column("workshop", name)
    op.drop_table("pulse_answer")
    for name in INDEXED:
        op.drop_index(f"ix_decision_{name}", "decision")
    op.drop_table("decision")
