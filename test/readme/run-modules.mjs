// Imports modules one after another: node run-modules.mjs '[["name","file"], …]'. Says which fail.
for (const [name, file] of JSON.parse(process.argv[2])) {
  try {
    await import(file);
  } catch (error) {
    process.stderr.write(`Failed: ${name}: ${error}\n`);
    process.exitCode = 1;
  }
}
