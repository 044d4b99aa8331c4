"""Lists the short codes of an account through the XML API of 2008. Needs nothing but the standard library."""

import base64
import urllib.parse
import urllib.request
import xml.etree.ElementTree as ElementTree


def list_short_codes(base_url, account_sid, auth_token, page_size=50):
    """Yields (short code, friendly name) of every short code, over all pages."""
    credentials = base64.b64encode(f"{account_sid}:{auth_token}".encode()).decode()
    url = f"{base_url}/2008-08-01/Accounts/{account_sid}/SMS/ShortCodes?num={page_size}"
    while url:
        request = urllib.request.Request(url, headers={"Authorization": f"Basic {credentials}"})
        with urllib.request.urlopen(request) as response:
            page = ElementTree.fromstring(response.read()).find("ShortCodes")
        for short_code in page.findall("ShortCode"):
            yield short_code.findtext("ShortCode"), short_code.findtext("FriendlyName")
        # The last page has an empty link, and a list of one page has none.
        link = page.get("nextpageuri")
        url = urllib.parse.urljoin(base_url, link) if link else None
