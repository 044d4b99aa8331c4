"""The app: it receives a twilio.rest.Client, as it does in production."""

from twilio.base.exceptions import TwilioRestException

# Errors that leave a short code out: it is in this service, in another service, or supports neither SMS nor MMS.
STAYS_OUT = {21710, 21712, 21715}


def fill_service(client, service_sid):
    """Adds every short code of the account to a Messaging Service, if it can be there. Returns those that it added."""
    pool = client.messaging.v1.services(service_sid).short_codes
    added = []
    for short_code in client.api.v2010.account.short_codes.list():
        try:
            added.append(pool.create(short_code_sid=short_code.sid).short_code)
        except TwilioRestException as error:
            if error.code not in STAYS_OUT:
                raise
    return added
