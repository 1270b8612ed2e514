"""English: what customers use, do or get, trade by trade, and what goes wrong with it."""

from __future__ import annotations

from playbook.review.vocabulary import english_plurals, listed, one_of

# Whole products ("app", "service", "platform", "site") are left out: that they are back is only the phase.
_COUNTED = """
log-in, login, logon, log-on, sign-in, sign in, signin, sign-up, sign up, signup, sign-on, password reset, passcode,
one-time code, verification code, otp, session, token refresh, registration, enrolment, enrollment, invitation, email,
e-mail, mail, mailbox, inbox, outbox, newsletter, campaign, message, sms, text message, text, mms, dm, direct message,
chat, channel, thread, mention, comment, reaction, post, story, feed, timeline, notification, alert, push
notification, reminder, digest, attachment, draft, signature, calendar, meeting, webinar, recording, transcript, call,
phone call, phone line, phone, voicemail, voice mail, ring group, extension, conference, fax, number port, port-in,
port, caller id, landline, mobile, handset, sim, esim, top-up, top up, line, circuit, connection, internet connection,
vpn tunnel, tunnel, hotspot, router login, tv channel, channel line-up, set-top box, stream, livestream, broadcast,
video, photo, picture, image, avatar, thumbnail, preview, podcast, episode, song, playlist, subtitle, download,
upload, file, folder, document, share, shared link, link, page, page load, web page, view, screen, map, tile, form,
survey, dashboard, chart, graph, widget, report, export, import, metric, log, trace, monitor, alarm, incident page,
check, query, search, search result, result, filter, listing, catalogue, catalog, product page, record, row, table,
field, payment, card payment, transaction, transfer, bank transfer, direct debit, standing order, payout, settlement,
refund, deposit, withdrawal, withdraw, balance, statement, account balance, card, debit card, credit card, wallet,
authorisation, authorization, authorisation rate, authorization rate, approval, chargeback, invoice, bill, receipt,
quote, loan, mortgage application, trade, order, order book, market order, stop order, price, price feed, ticker,
candle, funding, swap, stake, block, market data, cash machine, atm, till, terminal, card reader, reader, checkout,
basket, cart, shopping cart, discount code, gift card, voucher, coupon, loyalty point, stock level, inventory, parcel,
label, shipping label, shipment, delivery, collection, tracking page, tracking update, purchase, sale, subscription,
renewal, plan change, licence, license, licence key, activation, seat, coin, credit, reward, booking, reservation,
ticket, e-ticket, boarding pass, check-in, bag drop, flight, departure, arrival, train, tram, bus, ferry, metro line,
service bus, departure board, timetable, journey planner, gate, lift, elevator, escalator, parking meter, barrier,
toll, charger, charge point, charging session, charging station, scooter, bike, ride, trip, driver, meter reading,
meter, smart meter, tariff, supply, water supply, gas supply, power supply to homes, tap, heating, boiler, thermostat,
camera, doorbell, lock, sensor reading, light, alarm system, street light, appointment, prescription, referral, test
result, lab result, x-ray, scan, patient record, chart note, discharge, admission, consultation, video consultation,
vaccination record, repeat prescription, e-prescription, letter, application, claim, benefit payment, tax return,
return filing, filing, permit, passport application, visa, id card, certificate request, register, land search,
council tax payment, case, hearing, vote, ballot, library loan, course, lesson, lecture, lecture recording,
assignment, submission, coursework, quiz, exam, grade, mark, gradebook, class, roster, transcript request, reading
list, timetable page, module page, match, ranked match, lobby, server browser, matchmaking, friend list, leaderboard,
achievement, save, cloud save, game, queue, login queue, quest, drop, item, skin, store purchase, patch download, game
session, voice chat, build, job, pipeline, workflow, workflow run, run, test run, deployment, deploy, release,
artifact, artefact, package, package install, container start, image pull, push, pull, pull request, merge, merge
request, clone, fetch, commit, webhook, webhook delivery, callback, api call, api request, request, response,
integration, sync, synchronisation, synchronization, connector, automation, macro, trigger, bot, schedule, scheduled
task, cron job run, instance, virtual machine, vm, vps, droplet, server creation, volume, snapshot, backup, backup
restore, bucket, object, disk image, function, invocation, lambda invocation, cold start, certificate issuance,
domain, domain transfer, domain registration, dns update, dns change, website, site load, hosted site, site build,
ftp, sftp, ssh, webmail, imap, pop3, smtp, cpanel, plesk, control panel, phpmyadmin, database connection, prompt,
completion, generation, embedding, fine-tune, model, conversation, agent, transcription, translation, tool call,
recommendation, score, lead, contact, deal, opportunity, pipeline stage, contract, envelope, signing, time entry,
timesheet, payslip, payroll, shift, clock-in, expense, approval flow, project, board, card move, sprint, issue view,
wiki page, template, status change, ticket view, macro run, auto-reply, canned reply, satisfaction survey, call queue,
wait time, queue time, response time, load time, loading time, processing time, start time, build time, delivery time,
lead time, turnaround, pick-up, issuance, pay run, bank feed, purge
"""
_MASS = """
access, connectivity, internet, internet access, wi-fi, wifi, broadband, telephony, telephone, coverage, reception,
roaming, mobile data, calling, dialling, dialing, messaging, texting, voice, audio, sound, video quality, call
quality, playback, streaming, buffering, browsing, navigation, navigating, searching, indexing, reporting, analytics,
tracking, attribution, synchronising, synchronizing, syncing, uploading, downloading, importing, exporting, printing,
scanning, signing in, logging in, signing up, logging on, single sign-on, sso, mfa, two-factor, 2fa, authentication,
authorising, banking, online banking, mobile banking, trading, deposits and withdrawals, billing, invoicing, pricing,
ticketing, booking engine, boarding, parking, charging, refunds processing, provisioning, resizing, scaling,
deploying, building, testing, publishing, rendering, editing, saving, sharing, commenting, posting, loading, paging,
throughput, latency, performance of searches, api traffic, mail flow, cache purging, purging, cache invalidation,
asset delivery, asset upload, publishing of builds, email delivery, mail delivery, message delivery, delivery of
messages, deliverability, push delivery, sms delivery, passcode delivery, webhook processing, event processing, data
processing, data ingestion, ingestion, ingest, log ingestion, data freshness, freshness, alerting, monitoring data,
electricity, power to homes, gas, water, hot water, water pressure, pressure, heat, street lighting, public transport,
rail traffic, matchmaking, ranked, cross-play, crossplay, chat history, history, call routing, call recording, call
completion, inbound, outbound, outbound calling, inbound calling, dial tone, speech, live chat, live tv, catch-up,
vod, checkout flow, checkout, click and collect, stock data, homework, grading, marking, registration data, media,
content, card processing, payment processing, order processing, order entry, document upload, file sharing, screen
sharing, push, autocomplete, autosave, undo, spell check, image generation, inference, training, text chat, git, git
operations, ordering, power, restores, remittance, publishing of packages, package publishing
"""
#: What a customer names when something of theirs does not work.
THING = one_of(*english_plurals(listed(_COUNTED)), *listed(_MASS))

#: How such a thing is when it does not work, behind "is", "are", "keeps", "comes out", "arrives" …
BAD = one_of(
    *listed("""
unreliable, patchy, spotty, flaky, erratic, jerky, jittery, choppy, grainy, pixelated, pixelating, muted, mute, silent,
dead, dark, out of order, out of service, out of action, out of use, off air, off the air, cancelled, canceled,
postponed, curtailed, diverted, truncated, mixed up, swapped, misplaced, mislabelled, mislabeled, misaligned, malformed,
unreadable, unplayable, undeliverable, unsearchable, unviewable, unclickable, unresponsive, greyed out, grayed out,
locked out, capped, restricted, deferred, held up, held back, backlogged, outstanding, overdue, lagging, inflated,
doubled, double-counted, miscounted, overcharged, undercharged, overbilled, aborted, cut short, intermittent, hit and
miss, hit-and-miss, limited, reduced, degraded to, disordered, out of sequence, failing over and over, bouncing,
bounced, looping, boot-looping, spinning, flickering, stuttering, jammed, stalling, freezing, crashing, dropping,
dropping out, cutting out, breaking up, timing out, erroring, erroring out, misfiring, misbehaving on, misrouted,
misdirected, unsent, undelivered, unprocessed, unpaid, unbilled, unassigned, unfulfilled, unconfirmed by mail, unsaved,
not there, nowhere to be found, gone missing, going missing, gone, lost, wiped, reset, skipped, ignored, omitted,
missed, duplicated, repeated, doubled up, out by, ahead by, wildly off, way off, off by, too high, too low, too slow,
painfully slow, unusually slow, not as fast, slower, crawling, at a crawl, at a standstill, at a halt, grounded,
stranded, trapped, stuck, blocked, declined, refused, rejected, denied, dropped, disconnected, kicked, logged out,
signed out, locked, frozen, unlit, unheated, without power, without water, without service, without internet,
without phones, on hold, on pause, read-only, view-only, in read-only mode, blank, empty, garbled, corrupted, corrupt,
broken, down, offline, unavailable, inaccessible, unreachable, unusable, delayed, late, behind, queued, queueing,
queuing, piling up, backing up, stacking up, accumulating, waiting, throttled, suspended, halted, paused, interrupted,
disrupted, impaired, stopped, incorrect, wrong, inaccurate, incomplete, invalid, missing, inconsistent, stale, outdated,
out of date, slow, sluggish, unstable, failing, shut, closed, off, out, low, very low
""")
)

#: The same of anything at all: words that only ever describe a symptom.
ALWAYS_BAD = (
    r"unreliable|patchy|spotty|flaky|erratic|jerky|jittery|choppy|grainy|pixelated|out of (?:order|service|action"
    r"|use)|off(?: the)? air|truncated|mixed up|misaligned|mislabell?ed|unreadable|unplayable|undeliverable"
    r"|unsearchable|gr[ea]yed out|locked out|deferred|held up|backlogged|overcharged|undercharged|boot-?looping"
    r"|looping|stuttering|flickering|cutting out|dropping out|breaking up|erroring|misrouted|undelivered|unprocessed"
    r"|unsent|missed|skipped|at a (?:crawl|standstill|halt)|read-only|view-only|declined|failing(?! over)"
    r"|hit[- ]and[- ]miss"
    r"|dead|silent|muted"
)

#: How it is when it works again, said of something that had not.
WELL = (
    r"back(?! (?:with|to you|in touch))|normal(?:ly|i[sz](?:ed|ing))?|recover(?:ed|ing|s)?|restored"
    r"|resum(?:e|ed|es|ing)|caught up|catch(?:ing)? up|back on sale|clear(?:ed|ing)?|flow(?:ing|s)?|return(?:ed|ing)?"
    r"|stabili[sz](?:ed|ing)|process(?:ing)?|searchable|arriving|sending|going (?:out|through)|succeed(?:ing)?"
    r"|coming (?:up|through|in|back)|up(?: to date| again| and running)|on time|in sync|re-?opened|unblocked"
    r"|unpaused|re-?enabled|drain(?:ed|ing)?|synced|improv(?:ed|ing)|visible|being [a-z]+(?:ed|t)|(?<=now"
    r" )(?:available|accessible|enabled|working|open)"
    r"|(?:work|run|load|open|play|deliver|sent|complet|available|reachable|accessible|possible|respond|function"
    r"|display|appear|show|start|boot|print|scan|accept|sync|log)[a-z]*(?=[^.;]{0,30}\b(?:again|once more|on time|as"
    r" (?:normal|usual|expected)"
    r"|without (?:delay|error|issue|problem)s?)\b)|(?:boot|start|load|sync|deliver|process)(?:ing|ed) normally"
)
