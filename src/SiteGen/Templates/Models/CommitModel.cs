using SiteGen.Files.Git;

namespace SiteGen.Templates.Models;

/// <summary>The last commit of a page's file.</summary>
internal sealed class CommitModel(FileCommit commit) : Model<CommitModel>
{
    public static readonly MemberTable<CommitModel> Members = new("commit", "The last commit that changed a page's file, merges apart.",
    [
        new("hash", "Its hash.", static (model, _) => model.Commit.Hash),
        new("abbreviated_hash", "The short form.", static (model, _) => model.Commit.AbbreviatedHash),
        new("subject", "The first line of its message.", static (model, _) => model.Commit.Subject),
        new("body", "The rest of its message.", static (model, _) => model.Commit.Body),
        new("author_name", "Who wrote it.", static (model, _) => model.Commit.AuthorName),
        new("author_email", "The author's address.", static (model, _) => model.Commit.AuthorEmail),
        new("author_date", "Date model: when it was written.", static (model, _) => DateModel.Of(model.Commit.AuthorDate)),
        new("commit_date", "Date model: when it was put where it is.", static (model, _) => DateModel.Of(model.Commit.CommitDate)),
    ]);

    public FileCommit Commit => commit;

    protected override MemberTable<CommitModel> Table => Members;

    public static CommitModel? Of(FileCommit? commit) => commit is null ? null : new(commit);
}
