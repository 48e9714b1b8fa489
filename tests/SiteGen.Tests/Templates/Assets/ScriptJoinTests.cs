using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Templates.Assets;

namespace SiteGen.Tests.Templates.Assets;

/// <summary>Scripts that are moved or joined.</summary>
public sealed class ScriptJoinTests
{
    [TestCase("import a from './lib/b.js'", "import a from '../js/lib/b.HASH.js'")]
    [TestCase("import {\n  a as b,\n} from \"./lib/b.js\";", "import {\n  a as b,\n} from \"../js/lib/b.HASH.js\";")]
    [TestCase("import * as b from './lib/b.js';", "import * as b from '../js/lib/b.HASH.js';")]
    [TestCase("import './lib/b.js';", "import '../js/lib/b.HASH.js';")]
    [TestCase("import './gone.js';", "import '../js/gone.js';")]
    [TestCase("import 'lit';", "import 'lit';")]
    [TestCase("if (a) { await import('./lib/b.js'); }", "if (a) { await import('../js/lib/b.HASH.js'); }")]
    [TestCase("export { a } from './lib/b.js';", "export { a } from '../js/lib/b.HASH.js';")]
    [TestCase("export * from './lib/b.js';", "export * from '../js/lib/b.HASH.js';")]
    [TestCase("export const from = './lib/b.js';", "export const from = './lib/b.js';")]
    [TestCase("const root = new URL('..', import.meta.url);", "const root = new URL('..', import.meta.url);")]
    [TestCase("// import './lib/b.js'\n/* import './lib/b.js' */", "// import './lib/b.js'\n/* import './lib/b.js' */")]
    [TestCase("const s = \"import './lib/b.js'\";", "const s = \"import './lib/b.js'\";")]
    [TestCase("const s = `\nimport './lib/b.js'`;", "const s = `\nimport './lib/b.js'`;")]
    [TestCase("const r = /['\"]/; import('./lib/b.js');", "const r = /['\"]/; import('../js/lib/b.HASH.js');")]
    [TestCase("const r = a / b; import('./lib/b.js'); x = 1 / 2;", "const r = a / b; import('../js/lib/b.HASH.js'); x = 1 / 2;")]
    [TestCase("reimport('./lib/b.js');", "reimport('./lib/b.js');")]
    [TestCase("x = () => { return /[\"]/.test(y); }; import('./lib/b.js');", "x = () => { return /[\"]/.test(y); }; import('../js/lib/b.HASH.js');")]
    [TestCase("if (x(1)) /'/.test(y); import('./lib/b.js');", "if (x(1)) /'/.test(y); import('../js/lib/b.HASH.js');")]
    [TestCase("a = (b) / 2; c = '/'; import('./lib/b.js');", "a = (b) / 2; c = '/'; import('../js/lib/b.HASH.js');")]
    [TestCase("a.return / 2; c = '/'; import('./lib/b.js');", "a.return / 2; c = '/'; import('../js/lib/b.HASH.js');")]
    [TestCase("x = `${f(`'`)}`; import('./lib/b.js');", "x = `${f(`'`)}`; import('../js/lib/b.HASH.js');")]
    [TestCase("x = `a ${{ b: import('./lib/b.js') }} import('./c.js')`;", "x = `a ${{ b: import('../js/lib/b.HASH.js') }} import('./c.js')`;")]
    [TestCase("// it's\nx = y ? 'a' : b' \nimport('./lib/b.js');", "// it's\nx = y ? 'a' : b' \nimport('../js/lib/b.HASH.js');")]
    [TestCase("import('./lib/b.js'); export * from './lib/b.js';", "import('../js/lib/b.HASH.js'); export * from '../js/lib/b.HASH.js';")]
    public void Addresses_of_imports_are_right_from_the_new_place(string script, string expected)
    {
        var shelf = Shelf(script, "");

        var made = shelf.Make("x/all.js", [shelf.Find("js/a.js")!]);

        Assert.That(Text(made), Is.EqualTo(expected));
    }

    [TestCase("f()", "g()", "f()\n;\ng()\n;\n")]
    [TestCase("var a = 1;\n\n", "function g() {}\n", "var a = 1;\n;\nfunction g() {}\n;\n")]
    [TestCase("var f = function () {}", "(function () {})();", "var f = function () {}\n;\n(function () {})();\n;\n")]
    [TestCase("f() // why;", "(g)();", "f() // why;\n;\n(g)();\n;\n")]
    [TestCase("import { b } from \"./lib/b.js\";\nb();", "import { b as c, b } from './lib/b.js'\nc();", "import { b } from \"./lib/b.HASH.js\";\nimport { b as c } from './lib/b.HASH.js';\n{\n\nb();\n}\n{\n\nc();\n}\n")]
    [TestCase("import b, * as d from './lib/b.js';\nb();", "import b, { b as c } from './lib/b.js';\nc();", "import b, * as d from './lib/b.HASH.js';\nimport { b as c } from './lib/b.HASH.js';\n{\n\nb();\n}\n{\n\nc();\n}\n")]
    [TestCase("import './lib/b.js';\nlet a;", "let b;", "import './lib/b.HASH.js';\n{\n\nlet a;\n}\nlet b;\n;\n")]
    [TestCase("import { b } from './lib/b.js';\nb();", "import { b } from './lib/b.js';\nb(2);", "import { b } from './lib/b.HASH.js';\n{\n\nb();\n}\n{\n\nb(2);\n}\n")]
    public void Joined_scripts_follow_each_other(string first, string second, string expected)
    {
        var shelf = Shelf(first, second);

        var made = shelf.Make("js/all.js", [shelf.Find("js/a.js")!, shelf.Find("js/c.js")!]);

        Assert.That(Text(made), Is.EqualTo(expected));
        Assert.That(made.Diagnostics, Is.Empty);
    }

    [Test]
    public void Nobody_can_import_from_a_bundle()
    {
        var shelf = Shelf("f();\n  export const a = 1;", "g();");

        var made = shelf.Make("js/all.js", [shelf.Find("js/a.js")!, shelf.Find("js/c.js")!]);

        Assert.That(made.Diagnostics.Single().ToString(), Is.EqualTo("assets/js/a.js(2,3): error SG4063: 'js/a.js' is part of a bundle and exports something"));
    }

    [Test]
    public void Two_things_of_one_name_cannot_be_imported_into_a_bundle()
    {
        var shelf = Shelf("import { b } from './lib/b.js';", "import { c as b } from './lib/b.js';");

        var made = shelf.Make("js/all.js", [shelf.Find("js/a.js")!, shelf.Find("js/c.js")!]);

        Assert.That(made.Diagnostics.Single().ToString(), Is.EqualTo("assets/js/c.js(1,1): error SG4067: two scripts of the bundle import different things under the name 'b'"));
    }

    [TestCase("import './gone.js';", 1, 9)]
    [TestCase("f();\n  import('../js/gone.js');", 2, 11)]
    public void Who_imports_what_is_nowhere_is_told(string script, int line, int column)
    {
        var shelf = Shelf(script, "");

        var made = shelf.Make("x/all.js", [shelf.Find("js/a.js")!]);

        var place = string.Create(CultureInfo.InvariantCulture, $"({line},{column})");
        Assert.That(made.Diagnostics.Single().ToString(), Does.StartWith($"assets/js/a.js{place}: warning SG4066: there is no file 'js/gone.js' in assets/ or static/"));
    }

    [Test]
    public void What_lies_in_static_is_left_to_it()
    {
        AssetShelf shelf = new([Source("js/a.js", "import './gone.js';")], false) { Published = new HashSet<string> { "/js/gone.js" } };

        Assert.That(shelf.Make("x/all.js", [shelf.Find("js/a.js")!]).Diagnostics, Is.Empty);
    }

    [Test]
    [CancelAfter(20_000)]
    public void Many_scripts_that_share_neighbours_are_made_once_each(CancellationToken cancel)
    {
        const int Count = 200;
        var reads = 0;
        AssetShelf shelf = new(Enumerable.Range(0, Count).Select(index => new AssetSource(
            Invariant($"m{index}.js"), "", () =>
            {
                cancel.ThrowIfCancellationRequested();
                Interlocked.Increment(ref reads);
                return Encoding.UTF8.GetBytes(index < Count - 2 ? Invariant($"import './m{index + 1}.js';\nimport './m{index + 2}.js';\n") : "f();\n");
            })), false);

        var made = shelf.Make("m0.js", [shelf.Find("m0.js")!]);

        Assert.That(made.Needs, Has.Length.EqualTo(Count - 1));
        Assert.That(reads, Is.LessThanOrEqualTo(3 * Count));
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static AssetShelf Shelf(string first, string second)
        => new([Source("js/a.js", first), Source("js/c.js", second), Source("js/lib/b.js", "export const b = () => 1;")], false);

    private static AssetSource Source(string name, string text) => new(name, $"assets/{name}", () => Encoding.UTF8.GetBytes(text));

    private static string Text(MadeAsset made) => Regex.Replace(Encoding.UTF8.GetString(made.File.Bytes.Span), @"\.[0-9a-f]{12}\.", ".HASH.");
}
