import { describe, expect, it } from "vitest";
import {
  FairQueue,
  type Waiting,
} from "../../../src/render/desk/fair-queue.ts";

const filled = (bounds: { inAll: number; perPerson: number }) => {
  const queue = new FairQueue<Waiting & { readonly name: string }>(bounds);
  const refused: string[] = [];
  const add = (person: string, name: string, session?: string) =>
    queue.add({
      person,
      name,
      session,
      refuse: ({ message }) => refused.push(`${name}: ${message}`),
    });
  const rest = () => {
    const names: string[] = [];
    for (let job = queue.take(); job; job = queue.take()) names.push(job.name);
    return names;
  };
  return { add, queue, refused, rest };
};

describe("those who wait for pictures", () => {
  it("take turns, however much one of them asks for", () => {
    const { add, rest } = filled({ inAll: 10, perPerson: 10 });
    ["a1", "a2", "a3"].forEach((name) => add("a", name));
    add("b", "b1");
    add("c", "c1");
    expect(rest()).toEqual(["a1", "b1", "c1", "a2", "a3"]);
  });

  it("are refused where somebody asks for too much, and nobody else is", () => {
    const { add, refused, rest } = filled({ inAll: 10, perPerson: 2 });
    ["a1", "a2", "a3"].forEach((name) => add("a", name));
    add("b", "b1");
    expect(refused).toEqual([expect.stringContaining("a3: Too many")]);
    expect(rest()).toEqual(["a1", "b1", "a2"]);
  });

  it("are refused where too much waits in all", () => {
    const { add, queue, refused } = filled({ inAll: 2, perPerson: 2 });
    ["a", "b", "c"].forEach((person) => add(person, person));
    expect(queue.size).toBe(2);
    expect(refused).toHaveLength(1);
  });

  it("keep their place when they ask anew in the same session", () => {
    const { add, refused, rest } = filled({ inAll: 10, perPerson: 10 });
    add("a", "old", "draft 1");
    add("a", "other", "draft 2");
    add("a", "new", "draft 1");
    expect(refused).toEqual([expect.stringContaining("old:")]);
    expect(rest()).toEqual(["new", "other"]);
  });
});
