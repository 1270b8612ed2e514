"""Suppliers that services are built on."""

from __future__ import annotations

#: Suppliers that services are built on, by name. A page speaks of itself in other words than "the Acme outage".
BRAND = (
    r"amazon(?: web services)?|aws|(?:microsoft )?azure|google cloud|gcp|cloudflare|cloudfront|fastly|akamai|imgix"
    r"|heroku|digitalocean|linode|ovh(?:cloud)?|hetzner|rackspace|softlayer|ibm cloud|oracle cloud|equinix|level ?3"
    r"|lumen|centurylink|cogent|zayo|comcast|verizon|at&t|t-mobile|vodafone|telia|gtt|hurricane electric|twilio"
    r"|sendgrid|mailgun|mailchannels|postmark|sparkpost|bandwidth\.com|stripe|paypal|adyen|braintree|worldpay|visa"
    r"|mastercard|plaid|okta|auth0|let's encrypt|snowflake|mongodb atlas|datadog|pagerduty|github|gitlab|npm"
    r"|docker hub|openai|anthropic|salesforce|slack|zoom|microsoft|office 365|google|apple|facebook|meta|crowdstrike"
    r"|usps|fedex|royal mail|dhl|quickbooks|xero|shopify|hubspot|zendesk|intercom|segment|algolia|pubnub|mapbox"
    r"|google maps|sentry"
    r"|vercel|netlify|fly\.io|supabase|neon|mongodb|confluent|databricks|workday|powerschool|clever|canvas|docusign"
    r"|checkout\.com"
    r"|square|klarna|gocardless|truelayer|yodlee|mx\.com|sinch|vonage|telnyx|messagebird|infobip|colt|arelion|ntt"
    r"|telstra|openreach"
    r"|dyn|ns1|neustar|s3|ec2"
)
