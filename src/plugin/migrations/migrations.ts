import type { Migration } from "payload";

/** A migration of either dialect: what it is handed is the adapter's affair. */
interface Step {
  name: string;
  up(given: unknown): Promise<void>;
  down(given: unknown): Promise<void>;
}

/** The migrations of a database address, oldest first. */
export async function migrationsFor(databaseUrl: string): Promise<Migration[]> {
  const { migrations }: { migrations: Step[] } = /^postgres(ql)?:/.test(
    databaseUrl,
  )
    ? await import("./postgres/index.ts")
    : await import("./sqlite/index.ts");
  return migrations;
}
