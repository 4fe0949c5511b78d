/**
 * `npm start`: the demonstration, then the web server. The pack is on disk before the web build
 * starts, so a newcomer sees results first; the build runs on the first start and when a source has changed.
 */
import { say, sayError } from "./answer.ts";
import { ensureBuilt, runNext, webEnvironment } from "./web-app.ts";

const port = process.env["PORT"] ?? "3000";
/** The demonstration passwords are public: nobody else on the network may try them. */
const host = process.env["HOST"] ?? "localhost";

// Libraries ask for the environment while they load.
Object.assign(process.env, { NODE_ENV: "production" });
const { demo } = await import("./commands/demo.ts");
const { sayLogins } = await import("./commands/seed.ts");

try {
  await demo({ json: false });
  await ensureBuilt(() =>
    say(
      "Building the web app: this takes about a minute, on the first start and after a change of the program",
    ),
  );
  say(`Studio: http://localhost:${port}/`);
  say(`Admin:  http://localhost:${port}/admin`);
  sayLogins();
  await runNext(["start", "--port", port, "--hostname", host], {
    ...webEnvironment(),
    // Only then may somebody register first without the set-up token.
    LIVERY_LOCAL_ONLY: /^(localhost|127\.0\.0\.1|::1)$/.test(host)
      ? "on"
      : "off",
  });
} catch (error) {
  sayError(error, false);
  process.exitCode = 2;
}
process.stdout.write("", () => process.exit());
