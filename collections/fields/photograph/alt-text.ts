import type { FieldHook, TextareaField } from "payload";

/** Letters after which an alternative text is too long to be listened to. */
export const advisedAltLength = 150;

const mostCharacters = 1000;

/** What a search for missing texts finds: nothing at all, never an empty text. */
const emptyIsNothing: FieldHook = ({ value }) =>
  typeof value === "string" && value.trim() === "" ? null : value;

/** A draft may lack the text until somebody has written it; what is let out of the library may not. */
function altFault(
  value: string | null | undefined,
  { data }: { readonly data: object },
): true | string {
  const text = value?.trim() ?? "";
  if (text.length > mostCharacters)
    return `Use at most ${mostCharacters} characters: there are ${text.length}`;
  if (text !== "") return true;
  const approval = "approval" in data ? data.approval : undefined;
  return (
    [undefined, null, "draft", "archived"].some(
      (state) => state === approval,
    ) ||
    "Say what the picture shows, for somebody who cannot see it: without that only a draft can be kept"
  );
}

/** What a picture shows, for somebody who cannot see it. Nothing is approved without it. */
export const altText = (): TextareaField => ({
  name: "alt",
  label: "Alternative text",
  type: "textarea",
  localized: true,
  maxLength: mostCharacters,
  validate: altFault,
  hooks: { beforeChange: [emptyIsNothing] },
  admin: {
    description:
      "What the picture shows, for somebody who cannot see it: one sentence in each language, without “picture of”. A draft may wait for it, an approval may not.",
    components: {
      afterInput: [
        {
          path: "/src/app/(payload)/components/photograph/alt-advice.tsx#AltAdvice",
          clientProps: { advised: advisedAltLength },
        },
      ],
    },
  },
});
