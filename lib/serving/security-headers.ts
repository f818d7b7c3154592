const year = 365 * 24 * 3600;

/** Headers for every response. The Content-Security-Policy is added where the type of response is known. */
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
