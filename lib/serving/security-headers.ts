const year = 365 * 24 * 3600;

/** On every answer. The Content-Security-Policy depends on the kind of answer and is added where that is known. */
export function securityHeaders(siteUrl: string): Record<string, string> {
  return {
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    "cross-origin-opener-policy": "same-origin",
    "x-frame-options": "DENY",
    ...(siteUrl.startsWith("https:") && { "strict-transport-security": `max-age=${year}; includeSubDomains` }),
  };
}
