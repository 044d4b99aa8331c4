import http.server
import threading
import unittest
import urllib.parse

from mock_twilio import MockTwilio


class App(http.server.BaseHTTPRequestHandler):
    """The app that answers texts."""

    def do_POST(self):
        form = self.rfile.read(int(self.headers["Content-Length"])).decode()
        body = urllib.parse.parse_qs(form)["Body"][0]
        reply = "9 to 5" if body.lower() == "hours" else "Text HOURS"
        self.send_response(200)
        self.send_header("Content-Type", "text/xml")
        self.end_headers()
        self.wfile.write(f"<Response><Message>{reply}</Message></Response>".encode())

    def log_message(self, *_):
        pass


class Conversation(unittest.TestCase):
    def test_the_app_answers_a_text(self):
        with http.server.ThreadingHTTPServer(("127.0.0.1", 0), App) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            self.addCleanup(server.shutdown)
            url = f"http://127.0.0.1:{server.server_port}/sms"
            with MockTwilio(options=("--sms-url", url)) as mock:
                phone = mock.phone("+14155550100")
                phone.text("67898", "hours")
                message = phone.next()
                self.assertEqual((message["from"], message["body"]), ("67898", "9 to 5"))
                with self.assertRaisesRegex(AssertionError, "no message reached"):
                    phone.next(wait=0)
