import importlib.util
import unittest

from mock_twilio import MockTwilio

ACCOUNT = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
TOKEN = "0123456789abcdef0123456789abcdef"
IS_EMPTY = "MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"


@unittest.skipUnless(importlib.util.find_spec("twilio"), "pip install twilio")
class FillService(unittest.TestCase):
    def test_adds_what_is_in_no_service(self):
        from twilio.rest import Client

        from short_codes import fill_service

        with MockTwilio() as mock:
            client = mock.point(Client(ACCOUNT, TOKEN))
            self.assertEqual(fill_service(client, IS_EMPTY), ["54321"])
            self.assertEqual(fill_service(client, IS_EMPTY), [])
