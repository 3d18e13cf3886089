/**
 * The part of CSL-JSON that we write, as a JSON schema: every property here has the name and the type that
 * csl-data.json 1.0.2 (https://resource.citationstyles.org/schema/latest/input/json/csl-data.json) gives it, and nothing
 * else is allowed, so what fits here fits there.
 */
const text = { type: 'string', minLength: 1 };

export const cslProfile = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'array',
  minItems: 1,
  maxItems: 1,
  items: {
    type: 'object',
    properties: {
      id: text,
      type: { const: 'report' },
      title: text,
      author: {
        type: 'array',
        minItems: 1,
        items: { type: 'object', properties: { literal: text }, required: ['literal'], additionalProperties: false },
      },
      publisher: text,
      number: text,
      genre: text,
      page: text,
      language: text,
      issued: {
        type: 'object',
        properties: {
          'date-parts': {
            type: 'array',
            minItems: 1,
            maxItems: 2,
            items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } },
          },
        },
        required: ['date-parts'],
        additionalProperties: false,
      },
      URL: { type: 'string', pattern: '^https?://' },
      abstract: text,
    },
    required: ['id', 'type', 'title', 'author', 'number', 'language', 'issued', 'URL'],
    additionalProperties: false,
  },
};
