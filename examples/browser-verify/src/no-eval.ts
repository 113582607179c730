import * as z from 'zod';

// The page's security policy allows no eval; zod would try one to be faster. Imported before any schema.
z.config({ jitless: true });
