"""German: regret, promises, advice and causes."""

from __future__ import annotations

from playbook.review.de.words import ACT, CHANGE, FAULT, GENERIC, HARM, PROVIDER, G

RULES = (
    G.rule(
        "apology",
        r"\b(?:entschuldig(?:en|ung|ungen|e|t)|verzeih(?:en|ung|t)|bedauer(?:n|lich\w*"
        r"|t)(?<!bedauerlich)(?<!bedauerlicherweise)|(?:tut|tun) (?:es )?(?:uns|mir) (?:[a-zäöüß]+ )?leid|leid(?:tut"
        r"| tut)|pardon|sorry|nachsicht bitten|um nachsicht)\b",
        r"\b(?:übernehmen|tragen) (?:wir )?(?:dafür )?(?:die )?(?:volle )?verantwortung\b",
    ),
    G.rule(
        "next_update",
        r"\b(?:<tell>).{0,60}?\b(?:<prep>)[ :]*(?:spätestens |etwa |ca\. |den |der |dem |um |bis )*(?:<time>)",
        r"\b(?:<prep>) (?:spätestens |etwa |ca\. |den |der )*(?:<time>).{0,60}?\b(?:<tell>)",
        r"\b(?:<tell>).{0,50}?\b(?:halbstündlich|stündlich|täglich|im stundentakt|morgen|heute)\b|\b(?:halbstündlich"
        r"|stündlich|morgen|heute)\b.{0,40}?\b(?:<tell>)",
        r"\b(?:seite|meldung|status|beitrag|eintrag)\b.{0,20}?\b(?:wird"
        r"|werden)\b.{0,40}?\b(?:<time>).{0,30}?\baktualisiert",
        r"\b(?:nächste[rsn]?|weitere[srn]?|neue[rsn]?|erneute[sr]?"
        r"|folgende[sr]?)(?: [a-zäöüß]+)?? (?:<news>)(?: (?:folgt|erfolgt|erscheint|kommt|ist|sind|gibt es|geplant"
        r"|erwartet|spätestens|voraussichtlich|wird|veröffentlicht|folgen|etwa))*[ :,(-]*(?:<prep> )?(?:etwa |ca\. "
        r"|den |der |dem |spätestens )*(?:<time>)",
        r"\bkommen (?:wir )?[^.]{0,40}?(?:<time>)[^.]{0,20}?\bauf sie zu|\b(?:<interval>)[^.]{0,30}?\b(?:schreiben"
        r"|melden|informieren|berichten) wir\b",
        r"\b(?:informieren|berichten|aktualisieren|melden)(?: wir)?(?: uns| sie| hier| euch| laufend"
        r"| wieder)* (?:alle|jede|stündlich|halbstündlich)(?: \d+| halbe| volle| <num>)? ?(?:<unit>)?\b",
        r"(?:^|[.;:!] ?)(?:nächste[rsn]? |neue[rsn]? |weitere[rsn]? )?(?:<news>)(?: der dinge)? (?:<prep> )?(?:etwa "
        r"|ca\. |spätestens )*(?:<time>)",
        r"\b(?:<news>)~\balle (?:<interval>)|\b(?:<news>)~\b(?:gibt es|kommen|kommt|erscheinen|erscheint|folgen"
        r"|folgt)~(?:<prep> )(?:<time>)|\b(?:stündliche|halbstündliche)[ns]? (?:<news>)",
        r"\b(?:<prep>) (?:etwa |ca\. )*(?:<time>)~(?:gibt es|folgt|erscheint|kommt|geben wir)~(?:<news>)",
        r"\b(?:erfahren|hören|lesen) (?:sie|ihr)~(?:<prep>) (?:<time>)",
        unless_in=r"\b(?:eingespielt|installiert|wurde|wurden|sobald|nachdem|sollte)\b",
    ),
    G.rule(
        "vague_next",
        r"\b(?:<tell>)",
        r"\bsobald (?:es (?:etwas )?(?:neues|neuigkeiten|mehr|weitere)|wir (?:mehr|neues|neue|weitere|genaueres"
        r"|näheres))\b|\bgeben (?:wir )?(?:ihnen )?bescheid\b",
        r"\b(?:weitere|mehr|nähere|neue|ein|das nächste|detaillierte"
        r"|zusätzliche)[rsn]? (?:[a-zäöüß]+ )?(?:<news>) (?:[a-zäöüß]+ )?(?:folg(?:t|en)|in kürze|demnächst|bald"
        r"|sobald|erscheint|kommt|stellen|geben)\b",
        r"\b(?:folg(?:t|en)|erscheint) (?:in kürze|bald|demnächst|sobald|zeitnah)\b",
        r"\bwir (?:werden )?(?:sie )?(?:hier )?weiter(?:hin)? (?:informieren|berichten|informiert|auf dem laufenden)",
        unless=r"\b(?:keine weiteren (?:updates|meldungen|informationen))\b|\b(?:erreichen uns|erhalten wir"
        r"|haben wir|uns (?:erreichen|liegen)) (?:\w+ )?(?:meldungen|berichte|informationen)"
        r"|\berhalten (?:aktuell |derzeit )?(?:meldungen|berichte|vermehrt)|\bwenden sie sich\b",
        unless_in=r"\s{6,}|\b(?:nichts|keine[nrs]?) (?:neue[ns]?|neuigkeiten|weiteren|updates)\b|\b(?:wurde|wurden"
        r"|haben|melden (?:sie|uns)? ?(?:kunden|nutzer))\b|melden uns (?:kunden|nutzer)|erhalten (?:sie"
        r"|kunden|nutzer)|fehlermeldung|bereit(?:gestellt)|aktualisieren (?:die|unsere) (?:server|software"
        r"|systeme|firmware)|melden sie",
    ),
    G.rule(
        "workaround",
        r"\bumgehung ?:|\b(?:work-?around|übergangslösung|umgehungslösung|zwischenlösung|behelfslösung|notlösung"
        r"|ausweichlösung)\b",
        r"\b(?:sie|kunden|nutzer|anwender|betroffene|abonnenten|man) (?:können|müssen|sollten"
        rf"|dürfen)\b(?! (?:wieder|nun|jetzt|nicht))(?: [a-zäöüß0-9-]+){{0,9}}? (?:{ACT})\b",
        r"\b(?:können|müssen|sollten) (?:sie|kunden|nutzer|anwender|betroffene)\b(?! (?:wieder|nun|jetzt"
        rf"|nicht))(?: [a-zäöüß0-9-]+){{0,9}}? (?:{ACT})\b",
        rf"\bbitte (?:[a-zäöüß]+ )?(?:{ACT})\b(?: sie)?(?! sich (?:bei|an))(?! sie (?:uns|sich (?:bei|an)))",
        rf"\b(?:{ACT}) sie(?: bitte| sich)?(?: [a-zäöüß0-9.-]+){{0,8}}?(?! (?:an den|bei unserem|an unseren))\b",
        r"^(?:bitte )?(?!(?:haben|können|sollten|wenden|kontaktieren|bleiben|entschuldigen|verfolgen|beachten|werden"
        r"|sind|melden|finden|sehen|lesen|achten|verzeihen|gedulden|erhalten|schauen|folgen|abonnieren|wissen|wollen"
        r"|benötigen|erfahren|möchten|haben|seien|nehmen|rufen|schreiben|müssen|dürfen|bemerken|erleben|stellen"
        r"|halten|setzen)\b)[a-zäöüß]+en sie\b|\b[a-zäöüß]+en sie (?:sich )?(?:bitte )?(?:bis dahin|stattdessen"
        r"|vorübergehend|in der zwischenzeit|solange|ersatzweise|derweil)\b|\b(?:können"
        r"|kann)\b.{0,60}?\b(?:stattdessen|ersatzweise|alternativ|per (?:e-?mail|telefon|sms)|telefonisch"
        r"|über (?:die|den|das))\b.{0,40}?\b[a-zäöüß]+en\b",
        r"\b(?:sie|kunden|nutzer) können\b[^.]{0,60}?\b(?:so ?lange|stattdessen|währenddessen|vorerst|bis dahin"
        r"|in der zwischenzeit|derweil|ersatzweise|alternativ)\b[^.]{0,70}?\b[a-zäöüß]+en\b",
        r"\b(?:empfehlen|raten|bitten) (?:wir )?(?:ihnen|kunden|nutzern|allen|sie|dazu|betroffenen"
        r"|daher)\b(?!.{0,30}?(?:geduld|entschuldig|verständnis|nachsicht))",
        r"\b(?:bitten|ersuchen) (?:wir )?[^.]{0,60}?\bzu (?:versuchen|nutzen|verwenden|warten|verzichten|starten"
        r"|laden|leeren|installieren|vermeiden)\b|\bwir (?:empfehlen|raten)\b|^wer\b[^.]{0,70}?\b(?:kann"
        r"|sollte)\b[^.]{0,70}?\b[a-zäöüß]+en\b",
        r"\b(?:über|via|per|mit) [^.]{2,40}? (?:bleib(?:t|en)|ist|sind|geht"
        r"|funktioniert)\b[^.]{0,40}?\b(?:[a-zäöüß]{3,}bar|möglich|weiter(?:hin)?)\b",
        r"\b(?:sie (?:müssen|brauchen)|(?:kunden|nutzer|anwender) (?:müssen|brauchen)|es ist|(?:müssen"
        r"|brauchen) sie) (?:[a-zäöüß]+ )?nichts (?:[a-zäöüß]+ )?(?:zu )?(?:unternehmen|tun|machen|weiter tun"
        r"|weiter unternehmen|veranlassen)|\b(?:kein(?:e|en)?|keinerlei) (?:weiteren? )?(?:handlungsbedarf"
        r"|aktion(?:en)?|maßnahmen?|handlung|eingriff|eingreifen|zutun|schritte)\b.{0,40}|\bnicht (?:nötig|notwendig"
        r"|erforderlich)\b|\bnichts zu (?:tun|unternehmen|veranlassen|beachten|ändern)\b|\b(?:sie (?:müssen"
        r"|brauchen)|müssen sie|brauchen sie) (?:[a-zäöüß]+ ){0,4}?(?:nicht|nichts|keine?[nr]?)\b",
        r"\b(?:ersatzweise|als alternative|alternativ|stattdessen|vorübergehend|hilfsweise|behelfsweise"
        r"|in der zwischenzeit|bis dahin|einstweilen|derweil)\b.{0,60}?\b(?:sie|nutzen|verwenden|steht|stehen"
        r"|möglich|funktioniert|können|weichen|greifen|erreichbar)\b",
        r"\b(?:neustart|neuladen|ab- und (?:wieder )?anmelden|erneutes? (?:anmelden|laden|versuchen|senden)"
        r"|neuinstallation|aktualisieren|leeren des cache\w*)\b.{0,40}?\b(?:hilft|helfen|behebt|löst|genügt|reicht"
        r"|schafft)\b",
        r"\b(?:weiterhin|nach wie vor|aber|jedoch) (?:über|via|per) (?:die|den|das"
        r"|unsere[nr]?) [a-zäöüß-]+ (?:möglich|erreichbar|verfügbar|nutzbar)",
        unless=r"\b(?:arbeiten|suchen|prüfen|entwickeln|testen) (?:wir )?(?:derzeit |aktuell |noch )?(?:an"
        r"|nach)? ?(?:eine[rmn]? )?(?:workaround|übergangslösung|umgehungslösung|zwischenlösung)",
        unless_before=r"\bwir",
        unless_in=r"(?:wenden|kontaktieren|melden) sie sich (?:an|bei)|melden sie (?:sich bei|uns)|\bentschuldig"
        r"|\bsie (?:sich )?(?:an )?(?:den |unseren )?support|\b(?:nutzen|verwenden) sie (?:diese"
        r"|unsere) (?:statusseite|hotline|seite)|nehmen sie (?:kontakt|bitte kontakt)|lassen sie uns"
        r"|nichts (?:neues)|halten (?:wir )?sie|halten sie sich|(?:melden|halten|stellen|starten|senden"
        r"|schalten|lassen|ersetzen|nehmen) sie auf dem|setzen sie sich mit|nehmen sie unsere"
        r"|verzichten sie|\blangsam|\bverzögert|\bfehlerhaft|^aktualisieren sie regelmäßig"
        r"|schreiben sie uns|rufen sie uns|geben sie (?:uns|bescheid|bitte bescheid)|sie (?:können"
        r"|dürfen) sich",
    ),
    G.rule(
        "eta",
        r"\b(?:rechnen|erwarten|gehen|hoffen|schätzen|planen|sollten?|soll|wird|werden|dürften?|voraussichtlich"
        r"|vermutlich|ziel|prognose|wollen|peilen|streben)\b.{0,90}?\b(?:<prep>)[ :]*(?:etwa |ca\. |circa |rund "
        r"|spätestens |den |der |um |gegen |noch |eine[rm]? |weitere[nr]? |heute "
        r"|vor )*(?:<time>).{0,60}?(?:\b(?:wiederher\w*|behob\w*|behoben|wieder|abgeschlossen|verfügbar|beendet"
        r"|fertig|erledigt|repariert|gelöst|laufen|läuft|normal\w*|aus|an|online|zur verfügung|erreichbar|bereit"
        r"|am netz|zurück|wiederhergestellt|in betrieb|dauern|andauern)\b)",
        r"\b(?:<prep>) (?:<time>) (?:rechnen|erwarten|hoffen) wir\b[^.]{0,40}?\b(?:wiederherstellung|behebung"
        r"|normalbetrieb|abschluss|lösung|rückkehr|ende)|\b(?:rechnen|erwarten|schätzen|hoffen) (?:wir )?(?:mit"
        r"|auf)?.{0,50}?\b(?:wiederherstellung|behebung|normalbetrieb|abschluss|lösung|entstörung|reparatur"
        r"|instandsetzung|ende der (?:arbeiten|störung))\b.{0,40}?(?:<time>)",
        r"\b(?:wiederherstellung|behebung|entstörung|reparatur|störung|arbeiten|rückkehr"
        r"|normalbetrieb)\b.{0,40}?\b(?:erwarten wir|erwartet|rechnen wir|voraussichtlich|geplant|soll"
        r"|prognostiziert)\b.{0,40}?(?:<time>)",
        r"\b(?:voraussichtliche[srn]?|geschätzte[srn]?|erwartete[srn]?|geplante[srn]?"
        r"|prognostizierte[srn]?) (?:[a-zäöüß]+ )?(?:ende|dauer|behebung|wiederherstellung|entstörung|zeitpunkt"
        r"|lösung|abschluss|fertigstellung|entstörzeit|wiederherstellungszeit|rückkehr"
        r"|wiederinbetriebnahme)\b.{0,40}?(?:<time>)",
        r"\bmit\b[^.]{0,60}?\b(?:ist|wäre|rechnen wir)\b[^.]{0,30}?(?:<time>)[^.]{0,20}?\bzu rechnen\b"
        r"|\bmit\b[^.]{0,60}?\b(?:ist|wäre)\b[^.]{0,30}?\bzu rechnen\b[^.]{0,20}?(?:<time>)",
        r"\b(?:wollen|möchten|werden|wird|sollen|soll|können|dürften|dürfte|hoffen|denken|glauben|schätzen|planen"
        r"|rechnen damit|gehen davon aus)\b[^.]{0,90}?\b(?:<prep>) (?:etwa |ca\. |zum |den "
        r"|der )*(?:<time>)[^.]{0,50}?\b(?:abschließen|abgeschlossen|beheben|behoben|fertig\w*|wiederherstellen"
        r"|wiederhergestellt|reparieren|repariert|beenden|beendet|lösen|gelöst|erledig\w+|im griff|zurück"
        r"|austauschen|ausgetauscht|durch|abgearbeitet|nachgeholt|wieder|hergestellt|sichtbar|aufgelöst|instand"
        r"|nachgeliefert|zugestellt|da|verschwunden|weg)\b",
        r"\b(?:wird|werden)\b[^.]{0,25}?(?:<prep> )?(?:<time>)[^.]{0,40}?\b(?:ersetzt|freigeschaltet|repariert"
        r"|ausgetauscht|geliefert|gutgeschrieben|behoben|entsperrt|eingebaut|instandgesetzt|wieder [a-zäöüß]+)\b"
        r"|\b(?:steht|stehen|ist|sind|geht|gehen|kommt"
        r"|kommen)\b[^.]{0,20}?(?:<prep> )?(?:<time>)[^.]{0,25}?\b(?:bereit|wieder (?:da|verfügbar|erreichbar|online"
        r"|in betrieb)|auf ihrem|live|zurück)\b|\b(?:im laufe|noch im laufe) (?:des|der) (?:abends?|nacht|tages?"
        r"|vormittags|nachmittags|woche)\b[^.]{0,60}?\b(?:wieder|behoben|freigeschaltet|erreichbar|verfügbar"
        r"|abgeschlossen)|\brechnen\b[^.]{0,20}?(?:<prep> )?(?:<time>)[^.]{0,20}?\bmit (?:dem ende|der|einer"
        r"|dem abschluss)",
        r"\b(?:eta|entstörzeit|behebungsdauer|behebungszeit|wiederherstellungszeit|(?:geschätzte|voraussichtliche"
        r"|erwartete)[rs]? [a-zäöüß]+)\b[^.:]{0,20}: ?(?:etwa |ca\. |um |gegen |bis )*(?:<time>)|\b(?:auslieferung"
        r"|einspielung|korrektur|fix|patch|behebung|austausch|reparatur)\b[^.]{0,25}?\b(?:ist"
        r"|wird)\b[^.]{0,15}?(?:<time>)[^.]{0,15}?\b(?:geplant|vorgesehen|erwartet|terminiert|angesetzt)|\b(?:soll"
        r"|sollen|sollte|sollten|dürfte|dürften)\b[^.]{0,40}?(?:<time>)[^.]{0,30}?\b(?:zurück|wieder|behoben"
        r"|verfügbar|erreichbar|fertig|abgeschlossen)\b",
        r"\b(?:wiederversorgung|wiederherstellung|wiederinbetriebnahme|freigabe|rückkehr|reparatur|entstörung"
        r"|wiedereröffnung)\b[^.]{0,25}?(?:<prep>) (?:etwa |ca\. )*(?:<time>)|\b(?:setzen|setzt|fallen|fällt|bleiben"
        r"|bleibt|sind|ist|ruhen|ruht)\b[^.]{0,25}?\bbis (?:zum |etwa |ca\. "
        r"|voraussichtlich )*(?:<time>)[^.]{0,20}?\b(?:aus|gesperrt|geschlossen|unterbrochen|eingestellt|gestört"
        r"|offline|nicht|ausgesetzt|pausiert)\b",
        r"\bdauert (?:es |das )?(?:[a-zäöüß]+ ){0,3}?(?:bis|etwa|rund|ca\.|circa|ungefähr|noch"
        r"|voraussichtlich) (?:zum |etwa |ca\. )*(?:<time>)|\bvoraussichtliche[srn]? ende\b[^.]{0,20}?(?:<time>)",
        r"\b(?:dauert|dauern|benötigt|benötigen|brauchen) (?:voraussichtlich |vermutlich |noch |etwa |wohl |rund "
        r"|ca\. )*(?:<interval>)",
        r"\b(?:öffnet|öffnen|startet|starten|läuft|laufen|ist|sind|steht|stehen|geht|gehen|kommt"
        r"|kehrt)\b.{0,30}?\b(?:<prep> )?(?:zum )?(?:<time>).{0,30}?\b(?:wieder|repariert|behoben|erledigt|zurück"
        r"|abgeschlossen|fertig)\b",
        r"\b(?:rückkehr|wiederherstellung|behebung|reparatur"
        r"|lösung)\b.{0,40}?\b<prep> (?:<time>).{0,20}?\b(?:in aussicht|geplant|erwartet|vorgesehen|angestrebt"
        r"|versprochen|angekündigt|zugesagt|möglich)",
        r"\b(?:<prep>) (?:etwa |ca\. |heute |den |der )*(?:<time>).{0,40}?\b(?:soll|sollte|sollten|wird|werden"
        r"|rechnen|erwarten|dürfte)\b.{0,50}?\b(?:wieder|behoben|abgeschlossen|verfügbar|wiederhergestellt|beendet)",
        unless=r"\b(?:kein(?:e|en|er)?|nicht|ohne|unklar|ungewiss)\b.{0,30}?\b(?:schätzung|prognose|zeitangabe"
        r"|zeitpunkt|zeitrahmen|zeitplan|absehbar|eta|aussage)|\b(?:schätzung|prognose"
        r"|zeitpunkt)\b.{0,50}?\b(?:noch nicht|nicht|keine)\b",
        unless_in=r"\b(?:update|updates|information\w*|meldung|aktualisierung|bericht|nachricht|informieren|melden"
        r"|seit|wurde|wurden|konnte|konnten|auf dem laufenden|postmortem)\b",
    ),
    G.rule(
        "cause",
        r"\b(?:wegen|aufgrund|auf grund|infolge|in folge|bedingt durch|verursacht (?:durch|von)|ausgelöst (?:durch"
        r"|von)|zurückzuführen auf|hervorgerufen durch|als folge|geht auf|gehen auf"
        rf"|nach (?=eine[mr] (?:[a-zäöüß]+ )?[a-zäöüß-]{{0,30}}(?:ausfall|update|wartung|umstellung|deployment"
        rf"|änderung|fehler|stromausfall)))(?: (?:von|des|der|eine[rsmn]?))? (?!{GENERIC})(?!(?:ihre|ihren|diese"
        r"|dieser|unsere techniker|das team|die techniker|die störung|den vorfall|der störung|des vorfalls"
        r"|eine[rn]? lösung|einen fix|ein fix|den fix|unser team|ihr|neu ?laden|neustart|erneutes)\b)[a-zäöüß0-9]",
        rf"\bdurch (?:ein(?:e[nrms]?)? |den |das |die )?(?:[a-zäöüß-]+ )?(?:{FAULT}|[a-zäöüß-]{{0,30}}(?:update"
        r"|änderung|umstellung|migration|wartung|datenbank|server|router|angriff|konfiguration|baustelle"
        r"|bauarbeiten|bagger|blitzschlag|unwetter|sturm|deployment|release)\w*)",
        r"\b(?:ursache|auslöser|grund|quelle|ursprung|fehlerquelle)(?: (?:der störung|des problems|des ausfalls"
        r"|dafür|hierfür|für [a-zäöüß ]{1,30}|der unterbrechung|des vorfalls))? (?:ist|war|waren|sind|liegt"
        r"|lag)(?: (?:ein|eine|einer|einem|der|die|das|bei|beim|in|im|am|an|auf)\b|: )(?! (?:gefunden|bekannt"
        r"|identifiziert))",
        r"\bweil (?:ein|eine|der|die|das|unser|unsere|es|wir|sie)\b|\bda (?:ein|eine|unser"
        r"|unsere) (?:[a-zäöüß-]+ )?(?:server|dienst|datenbank|anbieter|provider|router|update|zertifikat"
        r"|dienstleister)",
        rf"\b(?:{FAULT})\b",
        rf"\b{CHANGE}\b[^.;]{{0,50}}?\b(?:{HARM})",
        rf"\bnachdem (?:ein\w*|der|die|das|unser\w*|sich) [^.,;]{{0,40}}?{CHANGE}|\bfolgen? (?:eine[sr]|des|der"
        rf"|von) (?:[a-zäöüß-]+ )?(?:fehlers?|{CHANGE})|\bnach (?:de[rnm] |eine[rm] "
        rf"|unsere[rm] )?(?:[a-zäöüß]+ )?[a-zäöüß-]{{0,30}}(?:wartungsarbeiten|wartung|umstellung|update|deployment"
        r"|migration|umzug|stromausfall|neustart|änderung)\b",
        r"(?:^|[.;] ?)(?:ursache|grund|hintergrund|analyse|erklärung|auslöser)(?: der störung"
        r"| des vorfalls)?: ?(?!(?:noch|unbekannt|wird|unklar|in prüfung|nicht)\b)[a-zäöüß]|\b(?:stammt|stammen"
        r"|rührt|rühren|kommt|kommen) (?:aus|von|vom|daher,? dass) (?:eine[mr]|der|dem|unsere[mr])|\b(?:hängt|hängen"
        r"|hing) (?:mit|an) (?!ihnen)[^.,]{3,80}\bzusammen\b|\b(?:microsoft|google|amazon|apple|unser (?:cdn"
        r"|provider|hoster|dienstleister|netzbetreiber|anbieter)|unsere bank) hat\b[^.]{3,80}?\b(?:ge[a-zäöüß]+(?:t"
        r"|en)|[a-zäöüß]+(?:iert|legt|stellt|schaltet))\b|\b(?:schwel|kabel|groß|wohnungs)?brand\b",
        rf"\b{PROVIDER}\b[^.]{{0,40}}?\b(?:(?:ist|sind|war) (?:ausgefallen|gestört|down|nicht erreichbar|offline)"
        r"|bestätigt (?:eine|einen|die)|hat (?:eine|einen) (?:inkompatible|fehlerhafte|falsche))"
        rf"|\b(?:vorlieferant\w*|unterauftragnehmer\w*|carrier)\b[^.]{{0,60}}?\b(?:bestätigt|meldet"
        r"|hat eine?n? (?:inkompatible|fehlerhafte|falsche))",
        r", (?:daher|weshalb|weswegen|deshalb|darum|sodass wir) |\b(?:schuld|verantwortlich"
        r"|auslöser) (?:daran )?(?:ist|war|sind|waren) (?:ein|eine|der|die|das|unser)|\b(?:spur|fährte) führt",
        r"\b(?:ausfall|defekt|fehler|versagen|verlust|bruch|überhitzung) (?:von |zweier |dreier |mehrerer |einer "
        r"|eines |der |des |im |in der )(?:[a-zäöüß]+ )?(?:festplatten?|datenträger\w*|servers?|netzteils?|netzteile"
        r"|router\w*|switch\w*|speicher\w*|controllers?|kühlung|stromversorgung|klimaanlage|leitung|karte|moduls?"
        r"|knotens?|datenbank)\b|\b(?:telekom|vodafone|o2|swisscom|a1|aws|azure|microsoft|google|cloudflare|hetzner"
        r"|ionos)\b[^.]{0,15}?\b(?:meldet|hat|verzeichnet|kämpft|berichtet)\b[^.]{0,30}?\b(?:störung|ausfall"
        r"|problem\w*)",
        r"\b(?:gestohlene[nrms]?|gekappte[nrms]?|kabeldiebstahl\w*|vandalismus|sabotage|sperrliste|blacklist"
        r"|blockliste)\b|\bliegt (?:an|bei) (?:eine[mr]|unsere[mr]|der|dem) (?!(?:ihnen|unserer seite))[a-zäöüß]",
        r"\b(?:ausfall|störung|problem\w*|vorfall|wartung|fehler\w*|ausfalls|ausfälle\w*|störungen) (?:bei|beim"
        rf"|eines|seitens|unseres|des|von|auf seiten) ?{PROVIDER}\b",
        rf"\b{PROVIDER}\b.{{0,30}}?\b(?:hat|haben|hat mit|kämpfen|meldet|verzeichnet|leidet|kämpft|berichtet"
        rf"|bestätigt)\b.{{0,40}}?\b(?:problem\w*|störung\w*|ausf[aä]ll\w*|schwierigkeiten|fehler)",
        r"\b(?:server|datenbank|router|switch|festplatte|netzteil|knoten|cluster|leitung|firewall|generator"
        r"|klimaanlage|kühlung|speichersystem|load-?balancer|anmeldeserver"
        r"|[a-zäöüß]+server)\b.{0,30}?\b(?:ausgefallen|defekt|überlastet|abgestürzt|überhitzt|durchgebrannt"
        r"|voll(?:gelaufen)?|beschädigt)\b",
        r"\b(?:enthielt|führte dazu|führte zu|verursacht(?:e|en)?|löste[n]?)\b.{0,60}?(?:\b(?:fehler|ausfall"
        r"|überlast\w*|störung|aus|dass|ausfällen|verlust|abwies|probleme)\b)",
        r"\bangriff\b.{0,30}?\b(?:überlastet|legt|trifft|stört)",
        unless=r"\b(?:nicht|kein) (?:durch|wegen|aufgrund)|\bprüfen,? ob\b|\bum (?:künftige|weitere|ähnliche|solche)\b",
        unless_in=r"^weil wir (?:noch|weiter)|falsche[nr]? (?:status|zeitzone|uhrzeit|datum|daten|werte|anzeige"
        r"|ergebnisse|angaben|beträge)|fehlerhafte[nr]? (?:anzeige|darstellung|daten|werte|status)"
        r"|ungültige[nr]? (?:antwort|daten)|(?:ursache|grund|auslöser)[^.]{0,30}(?:liegt (?:noch )?nicht"
        r"|ist (?:noch )?(?:nicht|unbekannt|unklar|gefunden))|durch neu",
    ),
)
