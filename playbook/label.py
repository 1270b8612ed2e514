"""What keys are called on a screen. A key without a name of its own is free text and shown as it is."""

from __future__ import annotations

from urllib.parse import unquote

from playbook.i18n import Translator
from playbook.record import Audience, Channel, Phase, Severity


def channel(t: Translator, key: str) -> str:
    """A channel: "Status page"."""
    match key:
        case Channel.STATUS_PAGE:
            return t("Status page")
        case Channel.EMAIL:
            return t("E-mail")
        case Channel.SUPPORT:
            return t("Support desk")
        case Channel.SOCIAL:
            return t("Social media")
        case Channel.CHAT:
            return t("Chat")
        case Channel.PHONE:
            return t("Phone")
        case Channel.IN_APP:
            return t("In the product")
        case Channel.MEETING:
            return t("Meeting")
    return key


def audience(t: Translator, key: str) -> str:
    """An audience: "Customers"."""
    match key:
        case Audience.CUSTOMERS:
            return t("Customers")
        case Audience.STRATEGIC:
            return t("Strategic customers")
        case Audience.EMPLOYEES:
            return t("Employees")
        case Audience.EXECUTIVES:
            return t("Executives")
        case Audience.PARTNERS:
            return t("Partners")
    return key


def phase(t: Translator, key: str) -> str:
    """A phase in the words of status pages: "Investigating"."""
    match key:
        case Phase.INVESTIGATING:
            return t("Investigating")
        case Phase.IDENTIFIED:
            return t("Identified")
        case Phase.MONITORING:
            return t("Monitoring")
        case Phase.RESOLVED:
            return t("Resolved")
        case Phase.POSTMORTEM:
            return t("Post-mortem")
        case Phase.UPDATE:
            return t("Update")
        case Phase.SCHEDULED:
            return t("Scheduled")
        case Phase.IN_PROGRESS:
            return t("In progress")
        case Phase.VERIFYING:
            return t("Verifying")
        case Phase.COMPLETED:
            return t("Completed")
    return key


def severity(t: Translator, key: str) -> str:
    """A step of the severity scale: "Serious"."""
    match key:
        case Severity.NEGLIGIBLE:
            return t("Negligible")
        case Severity.MINIMAL:
            return t("Minimal")
        case Severity.SIGNIFICANT:
            return t("Significant")
        case Severity.SERIOUS:
            return t("Serious")
        case Severity.SEVERE:
            return t("Severe")
    return key


def scope(t: Translator, key: str) -> str:
    """A scope of `playbook.timeline`: "Everything that was said", "All customers", a channel, an audience."""
    kind, _, name = key.partition(":")
    match kind:
        case "everything":
            return t("Everything that was said")
        case "customers":
            return t("All customers")
        case "audience":
            return audience(t, name)
        case "channel":
            return channel(t, name)
        case "cell":
            told, _, way = name.partition(":")
            return t("{audience} on: {channel}", audience=audience(t, unquote(told)), channel=channel(t, way))
    return key
