# Varnish 7 with the module xkey (package varnish-modules) before two sites: finished pages are kept under their tags,
# and the worker purges those of a save. Set CACHE_PURGE_URL=http://127.0.0.1:6081/ for sites and worker, and list
# Varnish in TRUSTED_PROXIES. TLS ends before it.
vcl 4.1;
import directors;
import std;
import xkey;

# Where the workers are.
acl purgers {
    "127.0.0.1";
    "::1";
}

probe alive {
    .url = "/api/health";
    .interval = 2s;
    .timeout = 2s;
    .window = 3;
    .threshold = 2;
}
backend one { .host = "127.0.0.1"; .port = "3001"; .probe = alive; }
backend two { .host = "127.0.0.1"; .port = "3002"; .probe = alive; }

sub vcl_init {
    new sites = directors.round_robin();
    sites.add_backend(one);
    sites.add_backend(two);
}

sub vcl_recv {
    set req.backend_hint = sites.backend();
    if (req.method == "PURGE") {
        # Varnish has put the sender at the end of X-Forwarded-For. More than that came through the proxy with TLS, which
        # may be on this machine, too.
        if (client.ip !~ purgers || req.http.X-Forwarded-For ~ ",") {
            return (synth(405));
        }
        set req.http.Purged = xkey.purge(req.http.Surrogate-Key);
        return (synth(200, "Purged " + req.http.Purged));
    }
    if (req.url ~ "^/api/metrics") {
        return (synth(404));
    }
    # Whoever is signed in sees what they just saved.
    if (req.method != "GET" && req.method != "HEAD" || req.http.Cookie ~ "xarxa-sign-in=" || req.url ~ "^/(api|media|data)/") {
        return (pass);
    }
    unset req.http.Cookie;
    # What is older is only shown while no site answers.
    if (std.healthy(req.backend_hint)) {
        set req.grace = 0s;
    }
    return (hash);
}

sub vcl_backend_response {
    set beresp.grace = 0s;
    if (beresp.http.Surrogate-Control) {
        set beresp.ttl = std.duration(regsub(beresp.http.Surrogate-Control, "^max-age=(\d+)$", "\1s"), 0s);
        set beresp.grace = 6h;
        set beresp.http.xkey = beresp.http.Surrogate-Key;
        unset beresp.http.Surrogate-Control;
    }
    # A site that stops: the other one is asked.
    if (beresp.status == 503 && bereq.retries < 1 && bereq.method == "GET") {
        return (retry);
    }
}

# A site that has stopped, until the probe notices: the other one is asked.
sub vcl_backend_error {
    if (bereq.retries < 3 && (bereq.method == "GET" || bereq.method == "HEAD")) {
        return (retry);
    }
}

sub vcl_deliver {
    unset resp.http.xkey;
    unset resp.http.Surrogate-Key;
    unset resp.http.X-Accel-Expires;
}
