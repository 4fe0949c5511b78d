import { randomUUID } from "node:crypto";
import { access, cp, mkdir, rename } from "node:fs/promises";
import path from "node:path";
import { openCms } from "#plugin";
import { inject } from "vitest";
import {
  databasePrefix,
  isDatabase,
  onServer,
  postgresServer,
} from "./postgres-server.ts";

/** An empty, migrated database of one test file. */
export interface TestDatabase {
  readonly home: string;
  readonly databaseUrl: string;
}

/** A database of its own for whoever asks: a copy of one that was migrated once for the whole run. */
export const makeDatabase = (): Promise<TestDatabase> =>
  postgresServer ? copyOnPostgres(postgresServer) : copyOnSqlite();

const newHome = (): string => path.join(inject("runFolder"), randomUUID());

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

const fileIn = (home: string): string => `file:${path.join(home, "livery.db")}`;

/** A migrated home, made by whoever needs it first. Of two makers the first counts. */
async function template(): Promise<string> {
  const place = path.join(inject("runFolder"), "template");
  if (await exists(place)) return place;
  const home = newHome();
  await (await openCms({ home, databaseUrl: fileIn(home) })).close();
  await rename(home, place).catch(() => undefined);
  return place;
}

async function copyOnSqlite(): Promise<TestDatabase> {
  const home = newHome();
  await cp(await template(), home, { recursive: true });
  return { home, databaseUrl: fileIn(home) };
}

/** The same on a server, whose databases bear the run's name. */
async function copyOnPostgres(server: string): Promise<TestDatabase> {
  const home = newHome();
  await mkdir(home);
  const run = databasePrefix(inject("runFolder"));
  const database = `${run}_${randomUUID().replaceAll("-", "")}`;
  const databaseUrl = String(new URL(database, server));
  const original = `${run}_template`;
  if (!(await isDatabase(server, original))) {
    const made = `${database}_made`;
    const url = String(new URL(made, server));
    await (await openCms({ home, databaseUrl: url })).close();
    await onServer(
      server,
      `alter database ${made} rename to ${original}`,
    ).catch(() => onServer(server, `drop database ${made}`));
  }
  await onServer(server, `create database ${database} template ${original}`);
  return { home, databaseUrl };
}
