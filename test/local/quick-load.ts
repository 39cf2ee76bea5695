// Given to Node before a process of the tests begins: the modules of drizzle find each other by their paths. Node itself
// reads the package's list of exports, which is very long, anew for each of hundreds: half of what such a process does.
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (specifier, context, next) => {
    const { parentURL = '' } = context;
    return specifier.startsWith('.') && parentURL.includes('/node_modules/drizzle-orm/')
      ? { url: new URL(specifier, parentURL).href, format: 'module', shortCircuit: true }
      : next(specifier, context);
  },
});
