using System.Text;
using SiteGen.Templates.Assets;

namespace SiteGen.Tests.Templates.Assets;

/// <summary>Style sheets that are joined: addresses and imports.</summary>
public sealed class StyleJoinTests
{
    [TestCase("p{background:url(x.png)}", "css/", "p{background:url(x.png)}")]
    [TestCase("p{background:url(x.png)}", "", "p{background:url(./css/x.png)}")]
    [TestCase("p{background:url( 'x y.png' )}", "a/b/", "p{background:url( '../../css/x%20y.png' )}")]
    [TestCase("p{background:url(../i/x.png)}", "", "p{background:url(./i/x.png)}")]
    [TestCase("p{background:url(../../x.png)}", "", "p{background:url(../../x.png)}")]
    [TestCase("p{background:URL(x.png)}", "", "p{background:URL(./css/x.png)}")]
    [TestCase("p{background:url(data:image/png;base64,AA)}", "", "p{background:url(data:image/png;base64,AA)}")]
    [TestCase("p{background:url(#a),url(/b),url(//c/d),url(https://e/f)}", "", "p{background:url(#a),url(/b),url(//c/d),url(https://e/f)}")]
    [TestCase("/* url(x.png) */ p{content:'url(x.png)'}", "", "/* url(x.png) */ p{content:'url(x.png)'}")]
    [TestCase("p{content:\"a\\\"b\";background:url(x.png)}", "", "p{content:\"a\\\"b\";background:url(./css/x.png)}")]
    [TestCase("p{background:my-url(x.png)}", "", "p{background:my-url(x.png)}")]
    [TestCase("@charset \"utf-8\";p{}", "", "p{}")]
    [TestCase("@import \"b.css\";p{}", "", "b{background:url(./css/y.png)}\np{}")]
    [TestCase("@import url(b.css);\np{}", "css/", "b{background:url(y.png)}\n\np{}")]
    [TestCase("p{} @import url(\"b.css\") print;", "css/", "@import \"./b.HASH.css\" print;\np{} ")]
    [TestCase("@import 'gone.css';p{}", "", "@import \"./css/gone.css\";\np{}")]
    [TestCase("@import 'https://x.example/a.css' screen;p{}", "", "@import \"https://x.example/a.css\" screen;\np{}")]
    [TestCase("@import 'a.css';p{}", "css/", "p{}")]
    [TestCase("@import 'loop.css';p{}", "css/", "loop{}\np{}")]
    [TestCase("p{background:url(", "", "p{background:url(")]
    [TestCase("p{background:url('", "", "p{background:url('")]
    [TestCase("/* never closed", "", "/* never closed")]
    [TestCase("@import ", "", "@import ")]
    public void Addresses_are_right_from_the_new_place(string css, string folder, string expected)
    {
        Dictionary<string, AssetSource> assets = new[]
        {
            Source("css/a.css", css), Source("css/b.css", "b{background:url(y.png)}"), Source("css/loop.css", "@import 'a.css';loop{}"),
        }.ToDictionary(static source => source.Name);
        var shelf = new AssetShelf(assets.Values, false);

        var made = shelf.Make($"{folder}a.css", [assets["css/a.css"]]);

        var text = Encoding.UTF8.GetString(made.File.Bytes.Span).TrimEnd('\n');
        Assert.That(System.Text.RegularExpressions.Regex.Replace(text, @"\.[0-9a-f]{12}\.", ".HASH."), Is.EqualTo(expected));
    }

    private static AssetSource Source(string name, string text) => new(name, $"assets/{name}", () => Encoding.UTF8.GetBytes(text));
}
