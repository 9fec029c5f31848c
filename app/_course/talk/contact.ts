import { z } from 'zod';

/** How a visitor who wrote can be answered: kept with the message, and shown to the course's instructors alone. */
export const contactSchema = z.object({
  name: z
    .string()
    .transform((name) => name.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, 'Please say who you are.').max(120, 'Please use 120 characters at most for your name.')),
  email: z
    .string()
    .trim()
    .pipe(z.email('Please give an e-mail address to answer to, such as ann@example.org.').max(254, 'This address is too long to be one.')),
});
