import base64
import contextlib
import json
import types
import unittest
import urllib.error
import urllib.request
from xml.etree import ElementTree

from mock_twilio import MockTwilio

SID = "AC1c238e6f7a0441659833ca940b72503d"
TOKEN = "0123456789abcdef0123456789abcdef"
SHORT_CODE = "SC6b20cb705c1e8f00210049b20b70fce2"


class WithoutSdk(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        stack = contextlib.ExitStack()
        cls.mock = stack.enter_context(MockTwilio())
        cls.addClassCleanup(stack.close)

    def setUp(self):
        self.mock.reset()

    def ask(self, path, form=None):
        credentials = base64.b64encode(f"{SID}:{TOKEN}".encode()).decode()
        request = urllib.request.Request(
            self.mock.url + path, form, {"Authorization": f"Basic {credentials}"}
        )
        with urllib.request.urlopen(request, timeout=10) as response:
            return response.read()

    def test_a_change_in_xml_is_seen_in_json(self):
        xml = self.ask(
            f"/2008-08-01/Accounts/{SID}/SMS/ShortCodes/{SHORT_CODE}", b"FriendlyName=Alerts"
        )
        self.assertEqual(ElementTree.fromstring(xml).findtext("ShortCode/FriendlyName"), "Alerts")
        answer = self.ask(f"/2010-04-01/Accounts/{SID}/SMS/ShortCodes/{SHORT_CODE}.json")
        self.assertEqual(json.loads(answer)["friendly_name"], "Alerts")

    def test_a_fault_looks_as_twilio_would_send_it(self):
        self.mock.inject_faults({"status": 429, "retry_after": 2})
        with self.assertRaises(urllib.error.HTTPError) as caught:
            self.ask(f"/2010-04-01/Accounts/{SID}/SMS/ShortCodes.json")
        with caught.exception as error:
            self.assertEqual(json.load(error)["code"], 20429)
            self.assertEqual(error.headers["Retry-After"], "2")

    def test_a_client_is_pointed_here(self):
        client = types.SimpleNamespace(api=types.SimpleNamespace(), messaging=types.SimpleNamespace())
        self.assertIs(self.mock.point(client), client)
        self.assertEqual({client.api.base_url, client.messaging.base_url}, {self.mock.url})
