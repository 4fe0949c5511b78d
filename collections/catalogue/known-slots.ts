import { z } from "zod";

const slotsOf = z.object({
  slots: z.array(z.object({ name: z.string() })),
});

/** Whether each of some names is a slot of the template that is being edited. */
export function knownSlots(
  value: unknown,
  { data }: { readonly data: unknown },
): true | string {
  const names = z.array(z.string()).nullish().safeParse(value);
  if (!names.success) return "Give names of slots";
  const document = slotsOf.safeParse(data);
  const known = document.success
    ? document.data.slots.map(({ name }) => name)
    : [];
  const stranger = names.data?.find((name) => !known.includes(name));
  return (
    stranger === undefined ||
    `This template has no slot "${stranger}": choose from ${known.join(", ") || "none"}`
  );
}
