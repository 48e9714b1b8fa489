using SiteGen.Cli.Serving.Answers;
using SiteGen.Configuration;
using SiteGen.Files;
using SiteGen.Images.Metadata;
using SiteGen.Output;
using SiteGen.Running;
using SiteGen.Tests.Images;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Serving;

/// <summary>Files on their way to a browser while their writer replaces them.</summary>
public sealed class PublishedFileTests
{
    private TempSite _site = null!;
    private DeepWorkers _workers = null!;
    private CleanedFiles _known = null!;
    private Action _meanwhile = () => { };
    private int _walks;

    private string FullPath => Path.Combine(_site.Root, "static", "p.jpg");

    [SetUp]
    public void MakeFile()
    {
        (_meanwhile, _walks) = (() => { }, 0);
        _site = TempSite.With("site.yaml", "title: T\n").And("static/p.jpg", Pictures.Jpeg(150, 100));
        _workers = new(1);
        _known = new(_workers, (file, name) =>
        {
            _walks++;
            var cleaned = MetadataStripper.Clean(file, name);
            _meanwhile();
            return cleaned;
        });
    }

    [TearDown]
    public void DropFile()
    {
        _workers.Dispose();
        _site.Dispose();
    }

    [Test]
    public async Task The_tag_of_a_file_that_is_replaced_is_that_of_the_bytes_sent()
    {
        string sent;
        await using (var file = Open())
        {
            _site.And("static/other.jpg", Pictures.Jpeg(60, 40));
            File.SetLastWriteTimeUtc(Path.Combine(_site.Root, "static", "other.jpg"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
            File.Move(Path.Combine(_site.Root, "static", "other.jpg"), FullPath, overwrite: true);
            var before = (await file.Bytes())!.Length;
            sent = file.Tag;
            Assert.That(before, Is.GreaterThan(new FileInfo(FullPath).Length));
        }

        await using var next = Open();
        Assert.That(next.Tag, Is.Not.EqualTo(sent));
    }

    [Test]
    public async Task A_file_is_walked_once_for_as_long_as_it_stays_the_same()
    {
        await Length();
        await Length();
        var before = _walks;

        File.SetLastWriteTimeUtc(FullPath, new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await Length();

        Assert.That((before, _walks), Is.EqualTo((1, 2)));
    }

    [Test]
    public async Task What_is_written_over_while_it_is_walked_is_walked_again()
    {
        _meanwhile = () => File.SetLastWriteTimeUtc(FullPath, new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await Length();
        await Length();

        Assert.That(_walks, Is.EqualTo(2));
    }

    [Test]
    public async Task What_may_tell_everything_is_not_walked()
    {
        await using var file = Open(ImageMetadata.Keep);

        Assert.That((await file.Bytes())!.Length, Is.EqualTo(new FileInfo(FullPath).Length));
        Assert.That(_walks, Is.Zero);
    }

    private PublishedFile Open(ImageMetadata metadata = ImageMetadata.Strip)
    {
        var source = new SourceFile(new SourcePath("static/p.jpg"), "p.jpg", FullPath, 0, 0);
        return PublishedFile.Open(new FileOutput(source, new UrlPath("/p.jpg")) { Metadata = metadata }, _known);
    }

    private async Task<long> Length()
    {
        await using var file = Open();
        return (await file.Bytes())!.Length;
    }
}
