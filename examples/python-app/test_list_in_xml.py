import unittest

from list_in_xml import list_short_codes
from mock_twilio import MockTwilio

ACCOUNT = "AC1c238e6f7a0441659833ca940b72503d"
TOKEN = "0123456789abcdef0123456789abcdef"


class ListInXml(unittest.TestCase):
    def test_lists_every_page(self):
        with MockTwilio() as mock:
            found = list(list_short_codes(mock.url, ACCOUNT, TOKEN, page_size=4))
        self.assertEqual(len(found), 10)
        self.assertEqual(found[0], ("67898", "67898"))
        self.assertEqual(len({number for number, _ in found}), 10)
