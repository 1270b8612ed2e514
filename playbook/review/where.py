"""Places, for the feature `scope`: naming one tells readers whether they are meant.

Region codes follow the pattern of the big clouds (us-east-1, europe-west4) and of hosters that number data centres
after the nearest airport (NYC3, FRA1); the airport codes are IATA's.
"""

from __future__ import annotations

#: Lower case, for plain text.
CODES = (
    r"(?:us|eu|europe|asia|ap|sa|ca|me|af|il|cn|uk|australia|austrailia|northamerica|southamerica"
    r"|africa)-(?:gov-)?(?:north|south|east|west|central|middle|mid)(?:north|south|east|west)?-?\d*[a-f]?|(?:north|south"
    r"|east|west|central)(?:us|europe|india|uk|asia)\d?|(?:us|eu|uk|ap|au|na)\d{1,2}|(?:nyc|sfo|ams|fra|lon|lhr|sgp"
    r"|sin|blr|tor|yyz|syd|lax|sjc|iad|dfw|ord|sea|mia|atl|cdg|par|ewr|nrt|hkg|icn|bom|maa|gru|tlv|dub|den|phx|hel"
    r"|nbg|fsn|waw|mad|mil|lis|vie|zrh|arn|cph|osl|jnb|mel|akl|dxb|pek|del|rbx|gra|sbg|bhs)-?\d{1,2}"
)
_COMMON = (
    r"EMEA|APAC|LATAM|EU|UK|USA|US(?! ?(?:dollar|holiday))|U\.S\.|Benelux|DACH|Frankfurt|London|Paris|Amsterdam"
    r"|Dublin|Stockholm|Zurich|Zürich|Madrid|Milan|Singapore|Tokyo|Mumbai|Sydney|Melbourne|Toronto|Montreal|Virginia"
    r"|Oregon|Ohio|Seattle|Chicago|Dallas|Atlanta|Miami|San Francisco|Los Angeles|New York|São Paulo|Sao Paulo"
    r"|Hong Kong|Johannesburg|Chennai|Bangalore|Tel Aviv|Dubai|Seoul|Osaka|Beijing|Shanghai|Berlin|Gravelines"
    r"|Roubaix|Strasbourg|Lyon|Marseille|Toulouse|Bordeaux|Lille|Nantes|Nuremberg|Warsaw|Helsinki|Oslo|Copenhagen"
    r"|Lisbon|Vienna|Calgary|Edmonton|Vancouver|Ottawa|Winnipeg|Halifax|Quebec|Denver|Houston|Austin|San (?:Antonio"
    r"|Jose|Diego)|Las Vegas|Salt Lake City|Portland|Boston|Philadelphia|Pittsburgh|Detroit|Minneapolis|Cleveland"
    r"|Columbus|Cincinnati|Indianapolis|St\. Louis|Kansas City|Nashville|Charlotte|Raleigh|Tampa|Orlando|Ashburn"
    r"|Newark|Buffalo|Phoenix|Sacramento|Washington(?:,? D\.?C\.?)?|Brisbane|Perth|Adelaide|Canberra|Auckland"
    r"|Wellington|Christchurch|Jakarta|Manila|Bangkok|Kuala Lumpur|Hanoi|Taipei|Shenzhen|New Delhi|Delhi|Hyderabad"
    r"|Pune|Bengaluru|Kolkata|Karachi|Cairo|Lagos|Nairobi|Cape Town|Istanbul|Athens|Rome|Turin|Barcelona|Valencia"
    r"|Porto|Prague|Budapest|Bucharest|Sofia|Belgrade|Zagreb|Riga|Vilnius|Tallinn|Kyiv|Kiev|Moscow|Manchester"
    r"|Birmingham|Leeds|Glasgow|Edinburgh|Bristol|Cardiff|Belfast|Cork|Rotterdam|Antwerp|Brussels|Munich|Hamburg"
    r"|Cologne|Geneva|Basel|Lausanne|Santiago|Lima|Bogot[aá]|Buenos Aires|Rio de Janeiro|Quer[eé]taro|Gothenburg"
    r"|Malm[oö]|Bergen"
)
PLACES_EN = (
    rf"(?:(?:North|South|East|West|Central|Western|Eastern|Northern|Southern|Southeast|Northeast|SE) )?(?:{_COMMON}"
    r"|Europe(?:an)?(?: Union)?|Asia(?:n)?(?: Pacific|-Pacific)?|Africa|Oceania|(?:North |South "
    r"|Latin )?America(?:'?s)?|Australia(?:n)?|India|Japan|China|Korea|Brazil|Canada|Mexico|Germany|France|Spain"
    r"|Italy|Netherlands|Belgium|Switzerland|Austria|Sweden|Norway|Denmark|Finland|Poland|Ireland|Israel|Turkey"
    r"|South Africa|Indonesia|Philippines|Vietnam|Thailand|Malaysia|Taiwan|Argentina|Chile|Colombia|New Zealand"
    r"|Middle East|United (?:States|Kingdom)|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|Hungary"
    r"|Romania|Greece|Pakistan|Bangladesh|Egypt|Nigeria|Kenya|Morocco|Saudi Arabia|Qatar|Peru|Iceland|Russia"
    r"|Ukraine|Portugal|Czech(?:ia)?|Scandinavia|California|Texas|Florida|London|Midwest|(?:US |U\.S\. )?(?:West"
    r"|East) [Cc]oast|UAE|Alabama|Alaska|Arizona|Arkansas|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho"
    r"|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maryland|Massachusetts|Michigan|Minnesota|Mississippi"
    r"|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico)|North (?:Carolina|Dakota)|Oklahoma"
    r"|Pennsylvania|South (?:Carolina|Dakota)|Tennessee|Utah|Vermont|Wisconsin|Wyoming|Ontario|British Columbia"
    r"|Alberta|Manitoba|Saskatchewan|Nova Scotia|New South Wales|Queensland|Victoria|Tasmania|Yorkshire|Midlands"
    r"|Cornwall|Catalonia|Bavaria|Flanders|Nordics?|Baltics?)"
)
PLACES_FR = (
    rf"(?:{_COMMON}|Londres|Francfort|Genève|Bruxelles|Montréal|Zurich|Île-de-France|Ile-de-France|Bretagne"
    r"|Normandie|Occitanie|Alsace|Provence|Europe|Amérique(?: du (?:Nord|Sud))?|Asie|Afrique|Océanie|France"
    r"|Belgique|Suisse|Allemagne|Espagne|Italie|Canada|Québec|Luxembourg|Maroc|Tunisie|Algérie|Royaume-Uni"
    r"|États-Unis|Etats-Unis|Portugal|Pays-Bas|Autriche|Irlande|Inde|Japon|Chine|Brésil|Australie|Rennes|Nice"
    r"|Grenoble|Montpellier|Hauts-de-France|Grand Est|Nouvelle-Aquitaine|Auvergne|Rhône-Alpes|Bourgogne|Corse"
    r"|Pays de la Loire|Centre-Val de Loire|PACA|Toulon|Reims|Dijon|Angers|Wallonie|Flandre|Outre-mer|Antilles"
    r"|Réunion)"
)
PLACES_DE = (
    rf"(?:{_COMMON}|Deutschland|Österreich|Schweiz|Europa|Asien|Amerika|Nordamerika|Südamerika|Afrika|Australien"
    r"|Frankreich|Italien|Spanien|Niederlande|Belgien|Luxemburg|Polen|Großbritannien|Vereinigten? Königreich|USA"
    r"|Vereinigten? Staaten|Indien|Japan|China|Brasilien|Kanada|München|Hamburg|Köln|Düsseldorf|Stuttgart|Leipzig"
    r"|Dresden|Hannover|Nürnberg|Bremen|Wien|Graz|Zürich|Genf|Basel|Bern|Bayern|Hessen|Sachsen|Baden-Württemberg"
    r"|Nordrhein-Westfalen|Niedersachsen|Schleswig-Holstein|Thüringen|Saarland|Rheinland-Pfalz"
    r"|Mecklenburg-Vorpommern|Sachsen-Anhalt|Berlin|Dortmund|Essen|Bonn|Mannheim|Karlsruhe|Augsburg|Kiel|Salzburg"
    r"|Linz|Luzern|Brandenburg|Nord-?deutschland|Süd-?deutschland|Ost-?deutschland|West-?deutschland|Ruhrgebiet"
    r"|Tirol|Irland|Skandinavien|Schweden|Rostock|Trier|Jena|Erfurt|Kassel|Freiburg|Würzburg|Regensburg|Ulm"
    r"|Heidelberg|Mainz|Wiesbaden|Koblenz|Saarbrücken|Aachen|Bielefeld|Münster|Osnabrück|Oldenburg|Göttingen"
    r"|Braunschweig|Wolfsburg|Magdeburg|Halle|Chemnitz|Potsdam|Cottbus|Lübeck|Flensburg|Schwerin|Bochum|Duisburg"
    r"|Wuppertal|Krefeld|Ingolstadt|Innsbruck|Klagenfurt|Villach|Bregenz|Winterthur|St\. Gallen|Lugano|Lausanne"
    r"|Chur|Thun|Biel|Bozen|Südtirol|Vorarlberg|Kärnten|Steiermark|Burgenland|Niederösterreich|Oberösterreich"
    r"|Tessin|Wallis|Graubünden|Aargau|Thurgau|Allgäu|Franken|Schwaben|Pfalz|Eifel|Harz|Falkenstein)"
)
