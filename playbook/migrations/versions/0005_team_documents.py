"""A team's plan, roles and templates in versions, and which of them a workshop was started with

Revision: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "team_document",
        sa.Column("team_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("in_force", sa.Boolean(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("team_id", "kind", "version"),
    )
    # Not in a batch: SQLite would make the table anew, and dropping the old one takes every seat and note with it.
    op.add_column("workshop", sa.Column("documents", sa.JSON()))


def downgrade() -> None:
    op.drop_column("workshop", "documents")
    op.drop_table("team_document")
