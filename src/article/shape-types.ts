import type { Kind } from './kinds.js';

/** The shape of any value: a single one, a list whose items have one of these shapes, or fields. */
export type AnyShape = Kind | readonly AnyShape[] | AnyFields;

export interface AnyFields {
  readonly [name: string]: AnyShape;
}

/** The shape of values of a type. */
type Shape<Type> = [Type] extends [string]
  ? Kind<'string'>
  : [Type] extends [number]
    ? Kind<'number'>
    : [Type] extends [boolean]
      ? Kind<'boolean'>
      : [Type] extends [readonly (infer Item)[]]
        ? ListOf<Item>
        : Fields<Type>;

/** A shape for each member of a union, in any order. */
type ListOf<Item, Member = Item> = [Item] extends [never]
  ? readonly []
  : Member extends unknown
    ? readonly [Shape<Member>, ...ListOf<Without<Item, Member>>]
    : never;

/** `Exclude` would also take away a member that happens to be assignable to the other. */
type Without<Union, Member> = Union extends Member ? (Member extends Union ? never : Union) : Union;

/** The shape of each field. As in an interface, a question mark is behind what may be left out. */
export type Fields<Type> = {
  readonly [
    Name in keyof Type & string as undefined extends Type[Name] ? `${Name}?` : Name
  ]-?: Shape<Exclude<Type[Name], undefined>>;
};
