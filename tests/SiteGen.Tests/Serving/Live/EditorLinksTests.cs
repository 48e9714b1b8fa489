using SiteGen.Cli.Serving.Live;

namespace SiteGen.Tests.Serving.Live;

/// <summary>Addresses that open a file in an editor.</summary>
public sealed class EditorLinksTests
{
    [TestCase("vscode", "vscode://file/home/ada/my%20blog/a%23b.md:7:3")]
    [TestCase("idea", "idea://open?file=/home/ada/my%20blog/a%23b.md&line=7&column=3")]
    [TestCase("sublime", "subl://open?url=file:///home/ada/my%20blog/a%23b.md&line=7&column=3")]
    [TestCase("zed", "zed://file/home/ada/my%20blog/a%23b.md:7:3")]
    [TestCase("textmate", "txmt://open?url=file:///home/ada/my%20blog/a%23b.md&line=7&column=3")]
    [TestCase("emacs://open?file={file}&line={line}", "emacs://open?file=/home/ada/my%20blog/a%23b.md&line=7")]
    [TestCase("none", null)]
    public void An_editor_is_known_by_name_or_described(string editor, string? link)
        => Assert.That(EditorLinks.Of(editor)!.For("/home/ada/my blog/a#b.md", 7, 3), Is.EqualTo(link));

    [Test]
    public void A_path_of_windows_keeps_its_drive()
        => Assert.That(EditorLinks.Of("vscode")!.For(@"C:\blog\a.md", 0, 0), Is.EqualTo("vscode://file/C:/blog/a.md:1:1"));

    [TestCase("notepad")]
    [TestCase("")]
    [TestCase("vscode://open")]
    [TestCase("javascript:alert('{file}')")]
    [TestCase("JavaScript:alert('{file}')")]
    [TestCase("data:text/html,{file}")]
    [TestCase("{file}")]
    public void What_is_no_editor_is_refused(string editor) => Assert.That(EditorLinks.Of(editor), Is.Null);
}
