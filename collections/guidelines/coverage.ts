/**
 * Who has read the version of a guideline that is in force, by service.
 *
 * It counts the people whom the section is written for. It tells names, so whoever calls it has
 * asked for the right first.
 */
import type { PayloadRequest } from "payload";
import { audiencesOf } from "../access/rules/audience.ts";
import type { Guideline, User } from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";

/** One service's readers. */
export interface ServiceCoverage {
  /** Empty for people whose service is not known. */
  readonly service: string;
  readonly people: number;
  readonly read: number;
}

/** Somebody who has yet to read it. */
export interface Unread {
  readonly name: string;
  readonly service: string;
  /** The version that this person read last. */
  readonly lastRead?: string;
}

/** How far a version has been read. */
export interface Coverage {
  readonly version: string;
  readonly people: number;
  readonly read: number;
  /** In the order of the alphabet, unknown service last. */
  readonly services: readonly ServiceCoverage[];
  /** The first by name, and no more than a page can show. */
  readonly unread: readonly Unread[];
}

/** More names than this are of no use to anybody who must remind people. */
const mostNames = 200;

type Reader = Pick<User, "id" | "name" | "roles" | "service">;

/** Counts in two questions to the database, however many people there are. */
export async function coverageOf(
  req: PayloadRequest,
  guideline: Pick<Guideline, "audience" | "id" | "version">,
): Promise<Coverage> {
  const { payload } = req;
  const [users, acknowledgements] = await Promise.all([
    payload.find({
      collection: "users",
      select: { name: true, roles: true, service: true },
      sort: "name",
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    }),
    payload.find({
      collection: "acknowledgements",
      where: { guideline: { equals: guideline.id } },
      select: { person: true, version: true },
      sort: "createdAt",
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    }),
  ]);
  const versions = new Map<number, Set<string>>();
  for (const { person, version } of acknowledgements.docs) {
    // Whoever left is addressed no more.
    const id = Number(referenceOf(person) ?? 0);
    versions.set(id, (versions.get(id) ?? new Set()).add(version));
  }
  const addressed = users.docs.filter(({ roles }) =>
    audiencesOf(roles).some((audience) =>
      guideline.audience.includes(audience),
    ),
  );
  return summarise(addressed, versions, guideline.version.label);
}

function summarise(
  people: readonly Reader[],
  versions: ReadonlyMap<number, ReadonlySet<string>>,
  version: string,
): Coverage {
  const hasRead = ({ id }: Reader): boolean =>
    versions.get(id)?.has(version) ?? false;
  const services = new Map<
    string,
    { service: string; people: number; read: number }
  >();
  for (const person of people) {
    const service = serviceOf(person);
    const key = service.toLowerCase();
    const counts = services.get(key) ?? { service, people: 0, read: 0 };
    counts.people += 1;
    if (hasRead(person)) counts.read += 1;
    services.set(key, counts);
  }
  const unread = people.filter((person) => !hasRead(person));
  return {
    version,
    people: people.length,
    read: people.length - unread.length,
    services: [...services.values()].sort(byService),
    unread: unread.slice(0, mostNames).map((person) => {
      const lastRead = [...(versions.get(person.id) ?? [])].at(-1);
      return {
        name: person.name,
        service: serviceOf(person),
        ...(lastRead !== undefined && { lastRead }),
      };
    }),
  };
}

const serviceOf = ({ service }: Reader): string => service?.trim() ?? "";

const byService = (a: ServiceCoverage, b: ServiceCoverage): number =>
  Number(a.service === "") - Number(b.service === "") ||
  a.service.localeCompare(b.service, "en");
