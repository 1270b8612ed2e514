"""Places, for the feature `scope`: naming one tells readers whether they are meant.

Region codes follow the pattern of the big clouds (us-east-1, europe-west4) and of hosters that number data centres
after the nearest airport (NYC3, FRA1); the airport codes are IATA's.
"""

from __future__ import annotations

#: Lower case, for plain text.
CODES = (
    r"(?:us|eu|europe|asia|ap|sa|ca|me|af|il|cn|uk|australia|austrailia|northamerica|southamerica"
    r"|africa)-(?:gov-)?(?:north|south|east|west|central|middle)"
    r"(?:north|south|east|west)?-?\d*[a-f]?"
    r"|(?:north|south|east|west|central)(?:us|europe|india|uk|asia)\d?|(?:us|eu|uk|ap|au|na)\d{1,2}"
    r"|(?:nyc|sfo|ams|fra|lon|lhr|sgp|sin|blr|tor|yyz|syd|lax|sjc|iad|dfw|ord|sea|mia|atl|cdg|par|ewr"
    r"|nrt|hkg|icn|bom|maa|gru|tlv|dub|den"
    r"|phx|hel|nbg|fsn|waw|mad|mil|lis|vie|zrh|arn|cph|osl|jnb|mel|akl|dxb|pek|del|rbx|gra|sbg"
    r"|bhs)-?\d{1,2}"
)
_COMMON = (
    r"EMEA|APAC|LATAM|EU|UK|USA|US(?! ?(?:dollar|holiday))|U\.S\.|Benelux|DACH|Frankfurt|London|Paris"
    r"|Amsterdam|Dublin|Stockholm|Zurich|Zürich|Madrid|Milan"
    r"|Singapore|Tokyo|Mumbai|Sydney|Melbourne|Toronto|Montreal|Virginia|Oregon|Ohio|Seattle|Chicago"
    r"|Dallas|Atlanta|Miami"
    r"|San Francisco|Los Angeles|New York|São Paulo|Sao Paulo|Hong Kong|Johannesburg|Chennai|Bangalore"
    r"|Tel Aviv|Dubai|Seoul|Osaka|Beijing|Shanghai"
    r"|Berlin|Gravelines|Roubaix|Strasbourg|Lyon|Marseille|Toulouse|Bordeaux|Lille|Nantes|Nuremberg"
    r"|Warsaw|Helsinki|Oslo|Copenhagen|Lisbon|Vienna|Calgary|Edmonton|Vancouver|Ottawa|Winnipeg|Halifax|Quebec|Denver"
    r"|Houston|Austin|San (?:Antonio|Jose|Diego)|Las Vegas|Salt Lake City|Portland|Boston|Philadelphia|Pittsburgh"
    r"|Detroit"
    r"|Minneapolis|Cleveland|Columbus|Cincinnati|Indianapolis|St\. Louis|Kansas City|Nashville|Charlotte|Raleigh|Tampa"
    r"|Orlando|Ashburn|Newark|Buffalo|Phoenix|Sacramento|Washington(?:,? D\.?C\.?)?|Brisbane|Perth|Adelaide|Canberra"
    r"|Auckland|Wellington|Christchurch|Jakarta|Manila|Bangkok|Kuala Lumpur|Hanoi|Taipei|Shenzhen|New Delhi|Delhi"
    r"|Hyderabad|Pune|Bengaluru|Kolkata|Karachi|Cairo|Lagos|Nairobi|Cape Town|Istanbul|Athens|Rome|Turin|Barcelona"
    r"|Valencia|Porto|Prague|Budapest|Bucharest|Sofia|Belgrade|Zagreb|Riga|Vilnius|Tallinn|Kyiv|Kiev|Moscow|Manchester"
    r"|Birmingham|Leeds|Glasgow|Edinburgh|Bristol|Cardiff|Belfast|Cork|Rotterdam|Antwerp|Brussels|Munich|Hamburg"
    r"|Cologne"
    r"|Geneva|Basel|Lausanne|Santiago|Lima|Bogot[aá]|Buenos Aires|Rio de Janeiro|Quer[eé]taro|Gothenburg|Malm[oö]"
    r"|Bergen"
)
PLACES_EN = (
    r"(?:(?:North|South|East|West|Central|Western|Eastern|Northern|Southern|Southeast|Northeast|SE) )?"
    rf"(?:{_COMMON}|Europe(?:an)?(?: Union)?|Asia(?:n)?(?: Pacific|-Pacific)?|Africa|Oceania|(?:North "
    r"|South |Latin )?America(?:'?s)?|Australia(?:n)?|India|Japan"
    r"|China|Korea|Brazil|Canada|Mexico|Germany|France|Spain|Italy|Netherlands|Belgium|Switzerland"
    r"|Austria|Sweden|Norway|Denmark|Finland|Poland|Ireland|Israel"
    r"|Turkey|South Africa|Indonesia|Philippines|Vietnam|Thailand|Malaysia|Taiwan|Argentina|Chile"
    r"|Colombia|New Zealand|Middle East|United (?:States|Kingdom)"
    r"|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|Hungary|Romania|Greece|Pakistan"
    r"|Bangladesh|Egypt|Nigeria|Kenya|Morocco|Saudi Arabia|Qatar|Peru|Iceland|Russia|Ukraine|Portugal"
    r"|Czech(?:ia)?|Scandinavia|California|Texas|Florida|London|Midwest|(?:US |U\.S\. )?(?:West"
    r"|East) [Cc]oast|UAE|Alabama|Alaska|Arizona|Arkansas|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho"
    r"|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maryland|Massachusetts|Michigan|Minnesota|Mississippi"
    r"|Missouri|Montana"
    r"|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico)|North (?:Carolina|Dakota)|Oklahoma|Pennsylvania"
    r"|South (?:Carolina|Dakota)"
    r"|Tennessee|Utah|Vermont|Wisconsin|Wyoming|Ontario|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia"
    r"|New South Wales|Queensland|Victoria|Tasmania|Yorkshire|Midlands|Cornwall|Catalonia|Bavaria|Flanders|Nordics?"
    r"|Baltics?)"
)
PLACES_FR = (
    rf"(?:{_COMMON}|Londres|Francfort|Genève|Bruxelles|Montréal|Zurich|Île-de-France|Ile-de-France"
    r"|Bretagne|Normandie|Occitanie|Alsace|Provence|Europe"
    r"|Amérique(?: du (?:Nord|Sud))?|Asie|Afrique|Océanie|France|Belgique|Suisse|Allemagne|Espagne"
    r"|Italie|Canada|Québec|Luxembourg|Maroc|Tunisie|Algérie|Royaume-Uni"
    r"|États-Unis|Etats-Unis|Portugal|Pays-Bas|Autriche|Irlande|Inde|Japon|Chine|Brésil|Australie"
    r"|Rennes|Nice|Grenoble|Montpellier|Hauts-de-France|Grand Est|Nouvelle-Aquitaine|Auvergne"
    r"|Rhône-Alpes|Bourgogne|Corse|Pays de la Loire|Centre-Val de Loire|PACA|Toulon|Reims|Dijon|Angers"
    r"|Wallonie|Flandre|Outre-mer|Antilles|Réunion)"
)
PLACES_DE = (
    rf"(?:{_COMMON}|Deutschland|Österreich|Schweiz|Europa|Asien|Amerika|Nordamerika|Südamerika|Afrika"
    r"|Australien|Frankreich|Italien|Spanien|Niederlande|Belgien"
    r"|Luxemburg|Polen|Großbritannien|Vereinigten? Königreich|USA|Vereinigten? Staaten|Indien|Japan"
    r"|China|Brasilien|Kanada|München|Hamburg|Köln|Düsseldorf|Stuttgart|Leipzig"
    r"|Dresden|Hannover|Nürnberg|Bremen|Wien|Graz|Zürich|Genf|Basel|Bern|Bayern|Hessen|Sachsen"
    r"|Baden-Württemberg|Nordrhein-Westfalen|Niedersachsen|Schleswig-Holstein|Thüringen|Saarland"
    r"|Rheinland-Pfalz|Mecklenburg-Vorpommern|Sachsen-Anhalt|Berlin|Dortmund|Essen|Bonn|Mannheim"
    r"|Karlsruhe|Augsburg|Kiel|Salzburg|Linz|Luzern|Brandenburg"
    r"|Nord-?deutschland|Süd-?deutschland|Ost-?deutschland|West-?deutschland|Ruhrgebiet|Tirol|Irland"
    r"|Skandinavien|Schweden)"
)
