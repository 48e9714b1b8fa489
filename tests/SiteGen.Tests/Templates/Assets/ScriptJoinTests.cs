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
    public void Addresses_of_imports_are_right_from_the_new_place(string script, string expected)
    {
        var shelf = Shelf(script, "");

        var made = shelf.Make("x/all.js", [shelf.Find("js/a.js")!]);

        Assert.That(Text(made), Is.EqualTo(expected));
    }

    [TestCase("f()", "g()", "f()\n;\ng()\n;\n")]
    [TestCase("var a = 1;\n\n", "function g() {}\n", "var a = 1;\nfunction g() {}\n")]
    [TestCase("import './lib/b.js';\nlet a;", "let b;", "import './lib/b.HASH.js';\n{\n\nlet a;\n}\nlet b;\n")]
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

    private static AssetShelf Shelf(string first, string second)
        => new([Source("js/a.js", first), Source("js/c.js", second), Source("js/lib/b.js", "export const b = () => 1;")], false);

    private static AssetSource Source(string name, string text) => new(name, $"assets/{name}", () => Encoding.UTF8.GetBytes(text));

    private static string Text(MadeAsset made) => Regex.Replace(Encoding.UTF8.GetString(made.File.Bytes.Span), @"\.[0-9a-f]{12}\.", ".HASH.");
}
