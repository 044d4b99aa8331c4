"""Runs shortcodes-mock for tests. Needs nothing but the standard library, and Node for the mock."""

import json
import re
import subprocess
import urllib.request


class MockTwilio:
    """The mock as a context manager: it listens on a free port, and ends with the block."""

    def __init__(self, command=("node_modules/.bin/shortcodes-mock",)):
        self.command = command

    def __enter__(self):
        self.process = subprocess.Popen(
            [*self.command, "--port", "0", "--quiet"], stdout=subprocess.PIPE, text=True
        )
        for line in self.process.stdout:
            found = re.match(r"\s*URL\s+(http://\S+)", line)
            if found:
                self.url = found[1]
                return self
        raise RuntimeError(f"{self.command} did not say where it listens")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=10)
        self.process.stdout.close()

    def point(self, client):
        """Sends to the mock what a twilio.rest.Client asks of api.twilio.com and messaging.twilio.com."""
        client.api.base_url = self.url
        client.messaging.base_url = self.url
        return client

    def reset(self):
        """Back to the seed, without faults."""
        self.control("POST", "reset")

    def order_faults(self, *faults):
        self.control("PUT", "faults", faults)

    def control(self, method, page, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/_mock/{page}", data, method=method)
        urllib.request.urlopen(request, timeout=10).close()
