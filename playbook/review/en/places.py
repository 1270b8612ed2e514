"""English: names of places beyond those that all languages share, and groups of people by where or how they are."""

from __future__ import annotations

from playbook.review.vocabulary import english_plurals, listed, one_of

MORE_PLACES = one_of(
    *listed("""
Ghana, Senegal, Ivory Coast, Côte d'Ivoire, Cameroon, Ethiopia, Tanzania, Uganda, Rwanda, Zambia, Zimbabwe, Botswana,
Namibia, Mozambique, Angola, Algeria, Tunisia, Libya, Lebanon, Iraq, Iran, Kuwait, Bahrain, Oman, Yemen, Syria,
Afghanistan, Nepal, Sri Lanka, Maldives, Myanmar, Cambodia, Laos, Mongolia, Kazakhstan, Uzbekistan, Azerbaijan, Armenia,
Georgia, Bulgaria, Serbia, Croatia, Slovenia, Slovakia, Bosnia, Albania, North Macedonia, Montenegro, Kosovo, Moldova,
Belarus, Estonia, Latvia, Lithuania, Luxembourg, Malta, Cyprus, Ecuador, Bolivia, Paraguay, Uruguay, Venezuela,
Guatemala, Honduras, El Salvador, Nicaragua, Costa Rica, Panama, Cuba, Dominican Republic, Haiti, Jamaica, Trinidad,
Puerto Rico, Barbados, Bahamas, Guam, Fiji, Papua New Guinea, Madagascar, Mauritius, Sudan, Somalia, Benin, Togo, Gabon,
Congo, Malawi, Sierra Leone, Liberia, Gambia, Burkina Faso, Mali, Brunei, Macau, Caribbean, Balkans, Hobart, Darwin
""")
)

#: Airports that hosters and delivery networks name their places after, where no number follows.
AIRPORTS = one_of(
    *listed("""
AMS, FRA, LHR, LCY, LGW, NYC, JFK, EWR, LGA, SFO, CDG, ORY, MRS, NRT, HND, KIX, HKG, GRU, GIG, SJC, IAD, DCA, BWI,
DFW, IAH, ORD, LAX, SYD, MEL, BNE, PER, AKL, SGP, SIN, CGK, KUL, BKK, MNL, TPE, ICN, BOM, MAA, BLR, HYD, CCU, DXB,
AUH, JED, RUH, TLV, DUB, YYZ, YUL, YVR, YYC, SEA, PDX, DEN, PHX, SLC, LAS, MIA, ATL, CLT, BOS, PHL, MSP, STL, MCI,
QRO, MEX, BOG, SCL, EZE, LIM, JNB, CPT, NBO, CAI, ARN, CPH, OSL, HEL, RIX, TLL, VNO, WAW, PRG, VIE, BUD, OTP, SOF,
ATH, ZRH, GVA, MUC, DUS, HAM, TXL, BER, BRU, MAD, BCN, LIS, MXP, FCO, KBP
""")
)

#: Groups of customers beyond `PEOPLE`, by trade, and the places they use.
_GROUPS = listed("""
resident, contributor, maintainer, practice, clinic, hospital, pharmacy, branch, campus, library, station, depot,
till, pupil, teacher, parent, lecturer, tutor, researcher, learner, candidate, passenger, traveller, traveler,
commuter, volunteer, donor, claimant, applicant, taxpayer, citizen, voter, borrower, account holder, trader, investor,
cardholder, card holder, policyholder, landlord, reader, listener, gamer, streamer, creator, author, journalist,
courier, retailer, reseller, hotel, restaurant, kitchen, farm, grower, motorist, cyclist, pensioner, nurse, clinician,
doctor, practitioner, installer, merchant account, operator account, phone, handset, tablet, kiosk, lift, escalator,
stop, route, ferry, flight, ward, classroom, dormitory, village, town, postcode, zip code, street, exchange, cabinet,
mast, cell site, chargepoint, charger, site, mailbox, tenancy, cinema, theatre, theater, venue, gym, hub,
terminal, register, counter, franchise, location, office, salon, dealer, dealership, agency, firm, bureau, charity,
non-profit, nonprofit, council, club, broker, wholesaler, advertiser, employer, payee, payer, cashier, supplier
account, sub-account, subaccount, seat holder, reviewer, operator, dispatcher, integrator, vendor account, number
range, postcode area, flat, household, attendee, organiser, organizer, presenter, speaker, moderator, panellist,
panelist, invitee, correspondent, wiki, forum, blog, storefront, webshop, web shop, web store, dedicated instance,
hosted instance, dedicated server, managed server, dedicated node, dedicated cluster, customer instance,
care worker, key worker, field worker, carer, caregiver, librarian, institution, federation, bus, train, tram,
customer environment, customer site, customer server, operating company, subsidiary, plant, warehouse,
factory
""")
_SAME_IN_PLURAL = ("staff", "employees", "faculty members", "premises", "properties", "addresses")
GROUP = one_of(*english_plurals(_GROUPS), *_SAME_IN_PLURAL)

#: Before a place: what stands there is a cause, and its place says nothing of who is affected.
PLACE_OF_A_CAUSE = (
    r"\b(?:at|in|to|from|near|inside|within) (?:their|the (?:provider|supplier|carrier|vendor)'s)|\b(?:contractors?"
    r"|routers?|switch(?:es)?|break(?:age)?|cuts?|someone|diggers?|suppliers?|vendors?|(?:road)?works"
    r"|engineers?|technicians?|crews?|teams?|staff|colleagues|cooling|damage|fire|storm|failed|died|hardware"
    r"|controllers?|(?:out|short) of "
    r"capacity|capacity we have|attackers?|crawlers?|generators?|servers? ordered|new servers"
    r"|power (?:outage|failure|loss|event|issue|problem)s?) (?:in|near|at|outside|to)(?: the| our)?|\bclusters?"
)
#: What is no part of where we are.
NOT_AREA = (
    r"(?:main|final|original|manual|total|usual|normal|initial|internal|external|physical|virtual|technical|human"
    r"|clean"
    r"|own|special|dual)"
)
