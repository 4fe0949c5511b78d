"use client";

import { SelectInput, useConfig, useField } from "@payloadcms/ui";
import type { TextFieldClientProps } from "payload";
import { useEffect, useState } from "react";

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ChoiceFieldProps extends TextFieldClientProps {
  readonly choices?: readonly Choice[];
  /** A collection whose documents, by key and name, may be chosen. */
  readonly collection?: string;
}

interface Answer {
  readonly docs?: readonly { readonly key: string; readonly name: string }[];
}

/** The documents of a catalogue, asked of the server once. */
function useCatalogue(collection: string | undefined): readonly Choice[] {
  const api = useConfig().config.routes.api;
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  useEffect(() => {
    if (!collection) return undefined;
    const stop = new AbortController();
    const ask = async (): Promise<void> => {
      const response = await fetch(
        `${api}/${collection}?depth=0&limit=500&sort=name&select[key]=true&select[name]=true`,
        { credentials: "include", signal: stop.signal },
      );
      const { docs = [] }: Answer = await response.json();
      setChoices(
        docs.map(({ key, name }) => ({
          value: key,
          label: `${name} (${key})`,
        })),
      );
    };
    ask().catch(() => undefined);
    return () => stop.abort();
  }, [api, collection]);
  return choices;
}

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (name): name is string => typeof name === "string" && name !== "",
  );

const valueOf = (picked: unknown): unknown =>
  typeof picked === "object" && picked !== null && "value" in picked
    ? picked.value
    : undefined;

/** Chooses one name of a catalogue, or several. A name that is kept and unknown stays to be seen. */
export const ChoiceField = ({
  choices = [],
  collection,
  field,
  path: givenPath,
  readOnly,
}: ChoiceFieldProps) => {
  const { disabled, path, setValue, showError, value } = useField<
    string | string[]
  >({ potentiallyStalePath: givenPath });
  const kept = useCatalogue(collection);
  const offered = [
    ...choices,
    ...kept.filter(
      (option) => !choices.some((known) => known.value === option.value),
    ),
  ];
  const chosen = listOf(value);
  const unknown = chosen
    .filter((name) => !offered.some((option) => option.value === name))
    .map((name) => ({ value: name, label: name }));
  const isMany = field.hasMany === true;
  return (
    <SelectInput
      path={path}
      name={path}
      label={field.label ?? field.name}
      required={field.required === true}
      hasMany={isMany}
      isClearable={field.required !== true}
      options={[...offered, ...unknown].map((option) => ({ ...option }))}
      value={isMany ? chosen : (chosen[0] ?? "")}
      onChange={(picked: unknown) => {
        const values = listOf([picked].flat().map(valueOf));
        setValue(isMany ? values : (values[0] ?? null));
      }}
      readOnly={disabled === true || readOnly === true}
      showError={showError}
      {...(field.admin?.description && {
        description: field.admin.description,
      })}
    />
  );
};
