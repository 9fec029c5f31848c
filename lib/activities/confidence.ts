import { z } from 'zod';
import type { WidgetSchema } from './widget';

const confidence = z.enum(['not-sure', 'fairly', 'very']);

/**
 * A widget's schema that also keeps how sure the learner was. It stands beside the answer's own fields under a name that no widget uses,
 * so answers that were stored without it are read as before, and a widget never sees it.
 */
export const withConfidence = (schema: WidgetSchema): WidgetSchema => ({
  ...schema,
  answer: schema.answer.and(z.object({ confidence: confidence.optional().catch(undefined) })),
  fromFields(fields, props) {
    const given = schema.fromFields(fields, props);
    const sure = confidence.safeParse(fields.all('confidence')[0]);
    return sure.success ? { ...(given as object), confidence: sure.data } : given;
  },
});
