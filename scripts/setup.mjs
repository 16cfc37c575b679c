// The first step of every command. It runs on whatever Node the machine has, so it is old JavaScript and asks for nothing
// before it knows the version.
var oldestNode = 20;

if (Number(process.versions.node.split('.')[0]) < oldestNode) {
	console.error('\n  Node ' + oldestNode + ' or newer is needed to begin with; this is ' + process.version + '.\n');
	process.exit(1);
}
import('./lib/set-up.mjs').then(({ setUp }) => setUp(process.argv.slice(2)));
