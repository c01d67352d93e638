/** A part of a source, as the parser has it. */
export interface Node {
  type: string;
  [field: string]: unknown;
}

/** The texts that an expression may come to: not those that it passes on, compares, or looks up by. */
export function textsOf(value: unknown): string[] {
  if (!isNode(value)) return [];
  const { type } = value;
  if (type === 'Literal') return typeof value.value === 'string' ? [value.value] : [];
  if (type === 'TemplateLiteral')
    return (value.quasis as { value: { raw: string } }[]).map(({ value: { raw } }) => raw);
  if (type === 'JSXExpressionContainer' || type === 'ParenthesizedExpression') return textsOf(value.expression);
  if (type === 'LogicalExpression') return [value.left, value.right].flatMap(textsOf);
  if (type === 'ConditionalExpression') return [value.consequent, value.alternate].flatMap(textsOf);
  if (type === 'BinaryExpression' && value.operator === '+') return [value.left, value.right].flatMap(textsOf);
  return [];
}

/** All nodes in a part of a source, itself among them. */
export function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* nodesIn(each);
  else if (isNode(value)) {
    yield value;
    for (const each of Object.values(value)) if (typeof each === 'object') yield* nodesIn(each);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
