import { readFileSync } from "node:fs";

/**
 * Most memory that this process ever had resident, in KiB.
 *
 * Linux hands the figure of `resourceUsage` on from parent to child, so a child would report what
 * the benchmark itself has taken; the high-water mark of the process's own memory starts anew.
 */
export function peakMemory() {
  try {
    const status = readFileSync("/proc/self/status", "utf8");
    const found = /^VmHWM:\s+(\d+) kB$/m.exec(status);
    if (found) return Number(found[1]);
  } catch {
    // Not Linux: there the other figure is the process's own.
  }
  return process.resourceUsage().maxRSS;
}
