import { existsSync, readFileSync } from "node:fs";
import type { Outcome } from "./checks";

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
}

/** Counts a run that ended badly without a failed test (a crash, an unhandled error) as one failure. */
function countCrash(outcome: Outcome, exitCode: number): Outcome {
  return exitCode !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}

function readReport<Report>(file: string): Report | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Report) : undefined;
}

/** A file that could not be loaded has no failed test and counts as one failure. */
export function readVitestReport(file: string, exitCode: number): Outcome {
  const report = readReport<VitestReport>(file);
  if (!report) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return countCrash({ passed: report.numPassedTests, failed: report.numFailedTests + broken.length }, exitCode);
}

/** A test that passes at its second attempt (CI only) counts as passed; Playwright lists it as flaky. */
export function readPlaywrightReport(file: string, exitCode: number): Outcome {
  const report = readReport<PlaywrightReport>(file);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return countCrash({ passed: expected + flaky, failed: unexpected + report.errors.length }, exitCode);
}
