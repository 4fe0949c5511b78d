import type { PayloadRequest } from "payload";

const idsOf = (kind: string, actors: readonly string[]): number[] =>
  [...new Set(actors)].flatMap((actor) => {
    const [of, id] = actor.split(":");
    return of === kind && Number(id) > 0 ? [Number(id)] : [];
  });

/** The names of people and machines that the audit names by number: `user:4`, `machine:2`. */
export async function namesOfActors(
  req: PayloadRequest,
  actors: readonly string[],
): Promise<(actor: string) => string> {
  const every = {
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: true,
    req,
  } as const;
  const [people, machines] = await Promise.all([
    req.payload.find({
      ...every,
      collection: "users",
      where: { id: { in: idsOf("user", actors) } },
    }),
    req.payload.find({
      ...every,
      collection: "machines",
      where: { id: { in: idsOf("machine", actors) } },
    }),
  ]);
  const names = new Map<string, string>([
    ...people.docs.map(({ id, name }) => [`user:${id}`, name] as const),
    ...machines.docs.map(({ id, name }) => [`machine:${id}`, name] as const),
  ]);
  return (actor) =>
    names.get(actor) ??
    (actor.startsWith("user:") ? "Somebody who has left" : "The program");
}
