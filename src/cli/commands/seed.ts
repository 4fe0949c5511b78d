import { demonstrationLogins, openCms, seedLarkmere } from "#plugin";
import { say, sayJson } from "../answer.ts";

/** Loads the demonstration brand; into an empty database only. */
export async function seed({
  json,
}: {
  readonly json: boolean;
}): Promise<void> {
  const cms = await openCms();
  try {
    const result = await seedLarkmere(cms.payload);
    if (json) return sayJson({ ...result, logins: demonstrationLogins });
    say(result.message);
    sayLogins();
  } finally {
    await cms.close();
  }
}

/** Prints who may log in. */
export function sayLogins(): void {
  say("Demonstration logins:");
  for (const { role, email, password } of demonstrationLogins) {
    say(`  ${role.padEnd(9)} ${email.padEnd(30)} ${password}`);
  }
}
