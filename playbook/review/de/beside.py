"""German: sentences whose groups and places are not those that experience anything. Where a cause lies or a measure is
taken is no place of the trouble, and whoever is thanked, told what to do or informed is not thereby affected."""

from __future__ import annotations

#: A place or machine in such a sentence is where the damage was done or repaired.
OF_A_CAUSE = (
    r"\b(?:[a-zäöüß]*schaden|bauarbeiten|rechenzentrum|kabelbruch|ursache|auslöser|grund|hersteller|techniker|transit"
    r"|trupp|kolleg[a-z]*|[a-zäöüß]*betreiber|software-?update|kernel-?update|firewall|interconnects?|uplinks?"
    r"|line-?cards?|mediaserver|load-?balancern?|rollout|hintergrund|schuld|hosters?|unseres partners|sbc"
    r"|fehler liegt|liegt an|(?:um|weiter)(?:geleitet|geroutet|geschwenkt|gezogen)|routen|zusammenschaltung\w*"
    r"|vermittlungsstelle|netzknoten|[a-zäöüß]*schäden"
    r"|ersatzstandort|ersatzrechenzentrum|ausweichstandort|schalten (?:wir )?[^.;]{0,40}\bum|kapazität hoch"
    r"|[a-zäöüß-]*router|gpu-kapazität|zu wenig speicher|liegt|sitzt|büro|kabel|speicher|konferenz|messe|persönlich\w*"
    r"|hauptkabel|update (?:auf|der)|mastodon|release|ersatz(?:gerät|teil)\w*)\b"
)
#: Who is thanked, asked for pardon or patience, told what to do, or informed.
TO_THEM = (
    r"\b(?:entschuldig\w*|danken?|dank|bedanken|sorry)\b.{0,30}\b(?:bei|an|gilt|ihnen|allen|euch)\b"
    r"|\bbitten wir (?:die|alle|unsere)\b|\bbitt(?:en|et)\b.{0,80}\b(?:zu entschuldigen|entschuldigung|verständnis"
    r"|nachsicht|geduld|verzeihung)"
    r"|\bgleichzeitig (?:auf|zu|an|ein|angemeldet|online|aktiv)\b|\bauf \d+ [a-zäöüß]+ (?:begrenzt|beschränkt)\b"
    r"|\b(?:haben|hat|wurden?|werden|sind) [^.;]{0,50}\b(?:informiert|benachrichtigt|angeschrieben|verständigt"
    r"|kontaktiert)\b"
    # Why it matters is not who meets it.
    r"|^da (?:viele|einige|die meisten)\b|\bdass [^.;,]{0,20}\bfür (?:viele|einige|die meisten)\b|\bbewusst, dass viele"
    r" von ihnen\b|\bnichts unternehmen, |\brückfragen\b|\bgibt es (?:am|an|bei|auf|unter)\b|\bmit mehreren teams\b"
    r"|^tipp\b|\b(?:erhalten|finden) sie\b|\bweit über\b|\b(?:arbeiten daran|angebot für|schicken wir)\b"
    # Advice: what a group can or should do.
    r"|^(?:kunden|nutzer|kundinnen und kunden|anwender|in den|an den|an allen|wer) (?![^.;]*\b(?:nicht|kein\w*|nur|kaum"
    r"|sehen|höher\w*|stärker|langsam\w*|länger\w*|verzöger\w*|werden|erhalten|feststellen|fehler\w*|weiter ?arbeiten"
    r"|weiter schauen|bleiben)\b)[^.;]{3,60}?\b(?:können|sollten|müssen|dürfen|kann|sollte|muss|darf|bitte)\b"
    r"|\bbitte (?:nutzt|verwendet|kauft|nehmt)\b|\b(?:nutzen|wählen|verwenden|kaufen|wenden|trennen|prüfen|starten)"
    r" sie\b|\bals (?:übergangs|zwischen|not|umgehungs)lösung\b|\b(?:raten (?:wir|ihnen|euch|allen|den|[a-zäöüß]+, )"
    r"|wir raten|empfehlen|hilft|keine umgehung\w*)\b|\b(?:dürfen|melden sich (?:bitte|bei|beim|an)|kurze mail)\b"
    r"|, die .{0,60}, (?:können|sollten)\b(?!.{0,60}\b(?:nicht|kein\w*)\b)|\bkönnen (?:[a-zäöüß0-9.]+ ){0,6}?"
    r"(?:selbst|vorübergehend|jederzeit|per|stattdessen|ersatzweise|übergangsweise|noch bis|eingereicht"
    r"|zurückrufen)\b(?!.{0,60}\b(?:nicht|kein\w*)\b)"
)
