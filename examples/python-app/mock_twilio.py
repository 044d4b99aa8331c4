"""Runs the mock for tests. Needs only the standard library, and Node for the mock."""

import json
import re
import subprocess
import urllib.parse
import urllib.request


class MockTwilio:
    """The mock as a context manager: it listens on a free port until the block ends."""

    def __init__(self, command=("node_modules/.bin/shortcodes-mock",), options=()):
        self.command = command
        self.options = options

    def __enter__(self):
        self.process = subprocess.Popen(
            [*self.command, "--port", "0", "--quiet", *self.options], stdout=subprocess.PIPE, text=True
        )
        for line in self.process.stdout:
            found = re.match(r"\s*URL\s+(http://\S+)", line)
            if found:
                self.url = found[1]
                return self
        raise RuntimeError(f"{self.command} did not print its URL")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=10)
        self.process.stdout.close()

    def point(self, client):
        """Sends the requests of a twilio.rest.Client for api.twilio.com and messaging.twilio.com to the mock."""
        client.api.base_url = self.url
        client.messaging.base_url = self.url
        return client

    def reset(self):
        """Goes back to the seed, and removes all faults."""
        self.control("POST", "reset")

    def inject_faults(self, *faults):
        self.control("PUT", "faults", faults)

    def phone(self, number):
        """A phone that sends and receives texts. Any number in E.164 format works."""
        return Phone(self, number)

    def control(self, method, page, body=None):
        """Sends a request to the control plane, and returns the JSON of its answer."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/_mock/{page}", data, method=method)
        with urllib.request.urlopen(request, timeout=70) as response:
            text = response.read()
        return json.loads(text) if text else None


class Phone:
    def __init__(self, mock, number):
        self.mock = mock
        self.path = "phones/" + urllib.parse.quote(number, safe="")
        self.number = number
        self.seen = None

    def text(self, to, body):
        """Texts a short code. Returns, when the app has answered, the requests to the app and its answers."""
        message = {"to": to, "from": self.number, "body": body}
        return self.mock.control("POST", "messages", message)

    def next(self, wait=5):
        """Returns the next message that reaches the phone, each message once. Waits up to `wait` seconds."""
        query = {"wait": wait} if self.seen is None else {"wait": wait, "after": self.seen}
        while True:
            page = f"{self.path}/messages?{urllib.parse.urlencode(query)}"
            arrived = self.mock.control("GET", page)
            if not arrived:
                raise AssertionError(f"no message reached {self.number} within {wait} s")
            for message in arrived:
                self.seen = query["after"] = message["sid"]
                if message["direction"] != "inbound":
                    return message

    def set(self, **settings):
        """`takes_short_codes=False`, `fail_next=30003`, `delay_ms=1000`."""
        self.mock.control("PUT", self.path, settings)
