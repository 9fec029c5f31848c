import type { Expression } from 'estree';

/** The value of a literal expression, or `undefined` when it is anything else (a name, a call): props in lessons are literals only. */
export const literalValue = (node: Expression): { readonly value: unknown } | undefined => {
  switch (node.type) {
    case 'Literal':
      return 'regex' in node || 'bigint' in node ? undefined : { value: node.value };
    case 'TemplateLiteral':
      return node.expressions.length === 0 ? { value: node.quasis[0]?.value.cooked ?? '' } : undefined;
    case 'UnaryExpression': {
      const inner = literalValue(node.argument);
      return node.operator === '-' && typeof inner?.value === 'number' ? { value: -inner.value } : undefined;
    }
    case 'ArrayExpression': {
      const items: unknown[] = [];
      for (const element of node.elements) {
        const item = element && element.type !== 'SpreadElement' ? literalValue(element) : undefined;
        if (!item) return undefined;
        items.push(item.value);
      }
      return { value: items };
    }
    case 'ObjectExpression': {
      const object: Record<string, unknown> = {};
      for (const property of node.properties) {
        if (property.type !== 'Property' || property.computed || property.kind !== 'init') return undefined;
        const key =
          property.key.type === 'Identifier' ? property.key.name : property.key.type === 'Literal' ? String(property.key.value) : null;
        const value = literalValue(property.value as Expression);
        if (key === null || !value) return undefined;
        object[key] = value.value;
      }
      return { value: object };
    }
    default:
      return undefined;
  }
};
