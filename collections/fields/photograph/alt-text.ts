import type { TextareaField } from "payload";

/** Letters after which an alternative text is too long to be listened to. */
export const advisedAltLength = 150;

/** What a picture shows, for somebody who cannot see it. */
export const altText = (): TextareaField => ({
  name: "alt",
  label: "Alternative text",
  type: "textarea",
  required: true,
  localized: true,
  maxLength: 1000,
  admin: {
    description:
      "What the picture shows, for somebody who cannot see it: one sentence in each language, without “picture of”.",
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
