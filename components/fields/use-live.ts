"use client";

import { useEffect, useState } from "react";

/** Whether scripts run here: what the server wrote works without them until then. */
export function useLive(): boolean {
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return isLive;
}
