/** Opens Payload when the server starts, so that migrations run before the first visitor comes, sends what waits and does jobs. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { getPayload } = await import("payload");
  const { default: config } = await import("@payload-config");
  const payload = await getPayload({ config });
  const { startSender } = await import("#plugin/sender");
  startSender(payload);
  const { readWorkers, startWorkers } = await import("#plugin/workers");
  const atOnce = readWorkers();
  if (atOnce > 0) startWorkers(payload, { atOnce });
}
