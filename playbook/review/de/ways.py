"""German: advice without an order: what stays open or may be used, what is asked for in a word, whom it is for."""

from __future__ import annotations

from playbook.review.de.words import G

_STILL = (
    r"(?:weiterhin|trotzdem|dennoch|nach wie vor"
    r"|auch ohne|wie gewohnt|ganz normal|uneingeschränkt|problemlos|normal weiter|weiter)"
)
_SENT = r"(?:[^.;!]|(?<=\d)[.:])"
_END = r"(?=[.,;:!)]|$| \(| und | oder | bis | wenn | falls )"
RULES = (
    G.rule(
        "workaround",
        rf"\b(?:lassen|lässt|lasst) sich\b{_SENT}{{0,60}}?\b{_STILL} [a-zäöüß]{{4,}}(?:en|ern|eln)\b",
        rf"\bbitte (?!(?:um|wir|haben|beachten|entschuldig\w*|verzeih\w*|gedulden|wenden|kontaktier\w*|an\b|bei"
        rf" fragen|rechnen|planen|habt|bleibt|informieren)\b){_SENT}{{0,90}}?(?<=[.:]\d"
        rf" ){_SENT}{{0,60}}?[a-zäöüß]{{3,}}(?:en|ern|eln){_END}"
        rf"|\bbitte (?!(?:um|wir|haben|beachten|entschuldig\w*|verzeih\w*|gedulden"
        rf"|planen)\b){_SENT}{{0,90}}?\d[\d.:]*\.? {_SENT}{{0,60}}?\b(?:aktualisieren|nutzen|verwenden|warten"
        rf"|starten|installieren|wechseln|einspielen|umstellen|updaten|öffnen|schließen|versuchen|senden|anlegen"
        rf"|eintragen|nehmen|laden)\b{_END}",
        r"\bbitte (?:nur |vorerst |vorübergehend |solange |derzeit |bis dahin |möglichst |ausschließlich |alle "
        r"|immer )*(?:über|per|via|auf|mit|ohne|in|im|am|an|bei|unter|zu|zur|zum|nicht|keine?n?|papier\w*|notfall\w*"
        r"|alternativ\w*|ersatz\w*|offline\w*|manuell\w*) (?!fragen|verständnis|geduld|nachsicht|entschuldigung"
        r"|unseren? (?:support|hotline|service)|support|diese[rnms]?\b|der störung|den support|uns\b"
        r"|sie\b)[^.;]{2,80}",
        r"\bbitte (?:papier|notfall|ersatz|offline|hand|bar|karten|alternativ)[a-zäöüß-]{3,}",
        r"\btelefonisch (?:unter|über|bei|am)\b|\b(?:unter|über) (?:der |die )?(?:nummer |telefonnummer |tel\.? ?"
        r"|durchwahl |notfallnummer |ersatznummer |hotline )?(?:0\d{2,5}|\+\d{2}|-\d{3,})[\d"
        r" /-]*\b[^.;]{0,40}?\b(?:durchgeben|bestellen|erreichbar|melden|erreichen|möglich|aufgeben|buchen)",
        r"\b(?:aus- und (?:wieder )?ein|ab- und (?:wieder )?an|an und (?:wieder )?aus|aus und (?:wieder )?(?:ein|an)"
        r"|neu (?:starten|laden|verbinden|anmelden|einloggen|koppeln|einrichten))(?:zu)?(?:schalten|melden|loggen"
        r"|stecken|machen)?\b",
        r"\b(?:mit|in|über|unter|per|via|auf|im) [^.;,]{2,30}? (?:klappt|funktioniert|geht|läuft|laufen"
        r"|funktionieren) (?:alles|der"
        r" [a-zäöüß]+|die [a-zäöüß]+)(?: (?:normal|weiter|weiterhin|problemlos))?(?=[.,;!]|$)",
        r"\balle (?:anderen|übrigen) können\b[^.;]{0,100}?\b[a-zäöüß]{4,}(?:en|ern|eln)\b",
        r"\b(?:können|kann|dürfen|darf) (?:[a-zäöüß]+ )?(?:weiter|weiterhin|trotzdem|stattdessen|alternativ"
        r"|ersatzweise|problemlos|bedenkenlos|normal|uneingeschränkt|solange|in der zwischenzeit|über|per|im|am)?"
        r" ?(?:[^.;]{0,50}? )?(?:verwendet|genutzt|benutzt|eingesetzt|ausgewichen|umgangen|fortgesetzt"
        r"|weiterverwendet|weitergenutzt) werden\b",
        rf"\b(?:ein|eine|der|die|das) [a-zäöüß-]+ (?:über|per|via|am|im|mit) [^.;,]{{2,50}} (?:ist|bleibt|sind"
        rf"|bleiben) (?:{_STILL} |aber |auch |jederzeit )?möglich\b|\b(?:über|per|via) [^.;,]{{2,40}} (?:{_STILL} "
        rf"|auch )möglich\b",
        r"\b(?:bestehende|aktive|laufende|bereits (?:aktive|angemeldete|gestartete|bestehende|geöffnete))"
        r" (?:sitzungen|verbindungen|sessions|logins|gespräche|downloads|instanzen"
        r"|vms)\b[^.;]{0,30}?\b(?:bestehen|erhalten|aktiv|offen|gültig|nutzbar|nicht (?:zu )?beenden)\b",
        r"\b(?:wechsel|umschalten|umstellen|ausweichen|rückgriff|umstieg|zurückgreifen) (?:auf|zu|zum|zur)"
        r" [^.;]{2,60}?\b(?:hilft|möglich|empfohlen|behebt|ratsam|umgeht|löst)\b|\b(?:kein|es gibt (?:derzeit "
        r"|aktuell |noch )?kein(?:en|e)?) (?:bekannte[rn]? )?(?:workaround|umgehung\w*|ausweichmöglichkeit\w*)\b",
        r"\b(?:es )?(?:besteht|entsteht|ergibt sich)(?: [a-zäöüß]+){0,4} kein (?:handlungs|änderungs"
        r"|anpassungs)bedarf\b|\bvon (?:ihrer|eurer|deiner|kunden)[a-z]* ?seite(?: aus)?\b[^.;]{0,40}?\b(?:nichts"
        r"|kein\w*|nicht)\b|\b(?:sie|ihr|kunden|nutzer) (?:müssen|müsst|brauchen|braucht) (?:[a-zäöüß]+"
        r" ){0,3}?(?:nichts|nicht|keine)\b",
        unless=r"\b(?:wenden|kontaktier\w+|melden) sie sich\b|\bkönnen (?:derzeit|aktuell|momentan|zurzeit|leider"
        r"|noch|vorübergehend)? ?(?:nicht|nur|kein\w*)\b(?![^.;]{0,80}\b(?:stattdessen|sondern)\b)",
        unless_before=r"\brechnen(?: sie)?|\b(?:falls|wenn|damit|sodass|dass|wir)(?: [a-zäöüß]+){0,2}|\bderzeit"
        r" nicht",
        unless_in=r"\b(?:wieder|geduld|verständnis|entschuldig\w*|nachsicht|support|statusseite|auf dem laufenden"
        r"|rückfragen|meldungen|nachforschungs\w+|anrufe[nr]?\b|nicht (?:möglich|genutzt|verwendet|anrufbar))\b",
    ),
)
